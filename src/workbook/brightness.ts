export type Brightness = 'light' | 'dark';

const prefersDark = '(prefers-color-scheme: dark)';

/** Office's theme; a host that tells none follows the system. */
export function readBrightness(): Brightness {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const isDark = theme?.isDarkTheme ?? globalThis.matchMedia?.(prefersDark).matches ?? false;
  return isDark ? 'dark' : 'light';
}

/** Excel has no event for its theme: it is looked at when the system's changes and when the user comes back. */
export function onBrightness(listener: (brightness: Brightness) => void): () => void {
  let known = readBrightness();
  const look = (): void => {
    const now = readBrightness();
    if (now === known) return;
    known = now;
    listener(now);
  };
  const system = globalThis.matchMedia(prefersDark);
  system.addEventListener('change', look);
  globalThis.addEventListener('focus', look);
  return () => {
    system.removeEventListener('change', look);
    globalThis.removeEventListener('focus', look);
  };
}
