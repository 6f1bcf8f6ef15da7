import { listen } from '../../src/workbook/listen';
import { onSelection } from '../../src/workbook/selection';
import { onSourceChanged } from '../../src/workbook/source-events';
import { problemOf, testWorkbook } from './test-workbook';

const { fill, select } = testWorkbook();
/** Longer than events take to come to rest. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 400));

test('the selection is told once it rests, with its sheet', async () => {
  await fill('Sheet1', 'A1', [['x']]);
  const heard: string[] = [];
  const stop = await onSelection((address) => heard.push(address));
  await select('Sheet1', 'B2');
  await select('Sheet1', 'B2:C5');
  await rest();
  expect(heard.at(-1)).toBe('Sheet1!B2:C5');
  expect(heard).not.toContain('Sheet1!B2');
  await stop();
});

test('several selected areas are told, too', async () => {
  const heard: string[] = [];
  const stop = await onSelection((address) => heard.push(address));
  await select('Sheet1', 'A1:A3', 'C1:C3');
  await rest();
  expect(heard).toEqual(['Sheet1!A1:A3,Sheet1!C1:C3']);
  await stop();
});

test('what happens again and again is told once, after it has come to rest', async () => {
  const listener = jest.fn();
  let happen = (): void => {};
  const add = (handler: () => Promise<void>) => {
    happen = () => void handler();
    return { remove: () => {}, context: { sync: () => Promise.resolve() } };
  };
  const stop = await listen(
    () => Promise.resolve([{ add } as unknown as OfficeExtension.EventHandlers<unknown>]),
    listener,
  );
  jest.useFakeTimers();
  try {
    for (let times = 0; times < 5; times++) {
      happen();
      jest.advanceTimersByTime(100);
    }
    expect(listener).not.toHaveBeenCalled();
    jest.runAllTimers();
    expect(listener).toHaveBeenCalledTimes(1);
  } finally {
    jest.useRealTimers();
  }
  await stop();
});

test('edits of the source are told once they rest', async () => {
  const listener = jest.fn();
  const stop = await onSourceChanged('Sheet1', listener);
  await Promise.all([fill('Sheet1', 'A1', [[1]]), fill('Sheet1', 'A2', [[2]])]);
  await rest();
  expect(listener).toHaveBeenCalledTimes(1);
  await stop();
});

test('who stopped listening hears nothing, not even what was about to be told', async () => {
  const listener = jest.fn();
  const stop = await onSourceChanged('Sheet1', listener);
  await fill('Sheet1', 'A1', [[1]]);
  await stop();
  await fill('Sheet1', 'A1', [[2]]);
  await rest();
  expect(listener).not.toHaveBeenCalled();
});

test('a sheet that is gone cannot be listened to', async () => {
  expect(await problemOf(onSourceChanged('Data', () => {}))).toEqual({ code: 'source-gone', facts: { name: 'Data' } });
});
