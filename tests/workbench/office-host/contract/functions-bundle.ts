/** What the contract's functions were told, for the tests. */
export const started: string[] = [];
export const cancelled: string[] = [];

function describe(cells: unknown[][], option: unknown, weights: unknown): string {
  return JSON.stringify({ cells, option, weights });
}

function shares(numbers: unknown[][]): number[][] {
  const text = numbers.flat().find((cell) => typeof cell !== 'number');
  if (text !== undefined) {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, `${JSON.stringify(text)} is not a number.`);
  }
  const sum = (numbers as number[][]).flat().reduce((total, number) => total + number, 0);
  if (sum === 0) throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'The sum is 0.');
  return (numbers as number[][]).map((row) => row.map((number) => number / sum));
}

async function later(number: number, invocation: CustomFunctions.CancelableInvocation): Promise<number> {
  let isCancelled = false;
  started.push(String(number));
  invocation.onCanceled = () => {
    isCancelled = true;
    cancelled.push(String(number));
  };
  await new Promise((resolve) => setTimeout(resolve, 200));
  return isCancelled ? -1 : number * 2;
}

/** As the product's functions.js does when it is loaded. */
export function associateContractFunctions(): void {
  CustomFunctions.associate('DESCRIBE', describe);
  CustomFunctions.associate('SHARES', shares);
  CustomFunctions.associate('LATER', later);
}
