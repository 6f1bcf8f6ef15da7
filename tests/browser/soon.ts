/** Asks again until what is expected holds, or fails with it after twenty seconds. */
export async function soon(check: () => Promise<void>): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      return await check();
    } catch (error) {
      if (tries === 80) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}
