import { computingEvent, stopComputingEvent, type Computation } from '../../../src/cells/computation';
import { Announcements } from '../../../src/functions/heavy/announcements';
import { excelFunction } from '../../../src/functions/heavy/excel-function';
import { compute } from '../../../src/functions/heavy/heavy-functions';
import { Workers } from '../../../src/functions/heavy/workers';
import { FakeWorker } from './fake-worker';
import { randomRange } from './ranges';

class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const inputs = randomRange(60, 2, 1);
const outputs = randomRange(60, 2, 2);

function openPage({ most = 2, start = () => new FakeWorker() } = {}) {
  const started: FakeWorker[] = [];
  const workers = new Workers(() => {
    const worker = start();
    started.push(worker);
    return worker;
  }, most);
  const target = new EventTarget();
  const told: (readonly Computation[])[] = [];
  target.addEventListener(computingEvent, (event) => told.push((event as CustomEvent<readonly Computation[]>).detail));
  const dea = excelFunction('DEA', { workers, announcements: new Announcements(target) });
  return { dea, started, target, told };
}

beforeEach(() => {
  jest.useFakeTimers();
  Object.assign(globalThis, {
    CustomFunctions: { Error: CellError, ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' } },
  });
});
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'CustomFunctions');
  Reflect.deleteProperty(globalThis, 'Office');
});

test('a call is posted with its arguments and the language, without the invocation, and answers with the spill', async () => {
  Object.assign(globalThis, { Office: { context: { displayLanguage: 'zh-CN' } } });
  const { dea, started } = openPage();
  const answer = dea(inputs, outputs, null, 'vrs', {});
  expect(started[0].calls).toEqual([{ id: 'DEA', given: [inputs, outputs, null, 'vrs'], language: 'zh-CN' }]);
  started[0].say({ kind: 'share', share: 0 });
  started[0].say({ kind: 'spill', spill: [[0.5], [1]] });
  expect(await answer).toEqual([[0.5], [1]]);
});

test('what the function refuses becomes the error code with its message', async () => {
  const { dea, started } = openPage();
  const answer = dea(inputs, outputs, null, null, {});
  started[0].say({ kind: 'error', code: 'notAvailable', message: 'inputs, row 2' });
  await expect(answer).rejects.toMatchObject({ code: '#N/A', message: 'inputs, row 2' });
});

test('a defect inside the worker is not hidden', async () => {
  const { dea, started } = openPage();
  const answer = dea(inputs, outputs, null, null, {});
  started[0].say({ kind: 'defect', message: 'x is not iterable' });
  await expect(answer).rejects.toThrow('x is not iterable');
});

test('a small input is answered at once, without a worker', () => {
  const { dea, started } = openPage();
  const few = [inputs.slice(0, 50), outputs.slice(0, 50), null, null];
  expect(dea(...few, {})).toEqual(compute('DEA', few));
  expect(started).toEqual([]);
});

test('without a page any input is answered at once', () => {
  expect(excelFunction('DEA', null)(inputs, outputs, null, null, {})).toEqual(compute('DEA', [inputs, outputs]));
});

test('two calls run beside each other; a third waits for a worker that is free and gets it', async () => {
  const { dea, started } = openPage({ most: 2 });
  const answers = ['crs', 'vrs', 'drs'].map((returns) => dea(inputs, outputs, null, returns, {}));
  expect(started.map(({ calls }) => calls.length)).toEqual([1, 1]);
  started[1].say({ kind: 'spill', spill: [[2]] });
  expect(await answers[1]).toEqual([[2]]);
  expect(started.map(({ calls }) => calls.map(({ given }) => given[3]))).toEqual([['crs'], ['vrs', 'drs']]);
  started[1].say({ kind: 'spill', spill: [[3]] });
  started[0].say({ kind: 'spill', spill: [[1]] });
  expect(await Promise.all(answers)).toEqual([[[1]], [[2]], [[3]]]);
});

test('a call that Excel cancels ends its worker, and the one waiting gets a fresh one', async () => {
  const { dea, started } = openPage({ most: 1 });
  const invocation: CustomFunctions.CancelableInvocation = {};
  const cancelled = dea(inputs, outputs, null, null, invocation);
  const waiting = dea(inputs, outputs, null, 'vrs', {});
  invocation.onCanceled!();
  await expect(cancelled).rejects.toMatchObject({ code: '#N/A', message: expect.stringContaining('stopped') });
  expect(started.map(({ ended }) => ended)).toEqual([true, false]);
  started[1].say({ kind: 'spill', spill: [[1]] });
  expect(await waiting).toEqual([[1]]);
});

test('a call that is cancelled while it waits is never started', async () => {
  const { dea, started } = openPage({ most: 1 });
  const first = dea(inputs, outputs, null, null, {});
  const invocation: CustomFunctions.CancelableInvocation = {};
  const waiting = dea(inputs, outputs, null, 'vrs', invocation);
  invocation.onCanceled!();
  await expect(waiting).rejects.toMatchObject({ code: '#N/A' });
  started[0].say({ kind: 'spill', spill: [[1]] });
  expect(await first).toEqual([[1]]);
  expect(started).toHaveLength(1);
  expect(started[0].calls).toHaveLength(1);
});

test('cancelling an answered call does not disturb the next call of its worker', async () => {
  const { dea, started } = openPage({ most: 1 });
  const invocation: CustomFunctions.CancelableInvocation = {};
  const first = dea(inputs, outputs, null, null, invocation);
  const second = dea(inputs, outputs, null, 'vrs', {});
  started[0].say({ kind: 'spill', spill: [[1]] });
  await first;
  invocation.onCanceled!();
  started[0].say({ kind: 'spill', spill: [[2]] });
  expect(await second).toEqual([[2]]);
});

test('a worker whose script does not load leaves the call to the page, and the next call tries again', async () => {
  const { dea, started } = openPage({ most: 1 });
  const answer = dea(inputs, outputs, null, null, {});
  started[0].fail();
  expect(await answer).toEqual(compute('DEA', [inputs, outputs]));
  const next = dea(inputs, outputs, null, null, {});
  started[1].say({ kind: 'spill', spill: [[1]] });
  expect(await next).toEqual([[1]]);
});

test('a browser that forbids workers leaves the calls to the page', async () => {
  const { dea } = openPage({
    start: () => {
      throw new Error('SecurityError');
    },
  });
  expect(await dea(inputs, outputs, null, null, {})).toEqual(compute('DEA', [inputs, outputs]));
});

test('a worker that breaks while it computes is not repeated on the page, which it would block', async () => {
  const { dea, started } = openPage();
  const answer = dea(inputs, outputs, null, null, {});
  started[0].say({ kind: 'share', share: 0 });
  started[0].fail('out of memory');
  await expect(answer).rejects.toThrow('out of memory');
  expect(started[0].ended).toBe(true);
});

test('after half a second the page is told which cell is computed and how far it is, until it has ended', async () => {
  const { dea, started, told } = openPage();
  const answer = dea(inputs, outputs, null, null, { address: 'Data!H2' });
  started[0].say({ kind: 'share', share: 0.2 });
  jest.advanceTimersByTime(499);
  expect(told).toEqual([]);
  jest.advanceTimersByTime(1);
  started[0].say({ kind: 'share', share: 0.4 });
  started[0].say({ kind: 'spill', spill: [[1]] });
  await answer;
  const computation = { id: 1, name: 'COOP.DEA', address: 'Data!H2' };
  expect(told).toEqual([[{ ...computation, share: 0.2 }], [{ ...computation, share: 0.4 }], []]);
});

test('a call that ends within half a second is never told', async () => {
  const { dea, started, told } = openPage();
  const answer = dea(inputs, outputs, null, null, {});
  started[0].say({ kind: 'spill', spill: [[1]] });
  await answer;
  jest.advanceTimersByTime(1000);
  expect(told).toEqual([]);
});

test('the user stops one call through the page; its cell says how to start it again in the language of Excel', async () => {
  Object.assign(globalThis, { Office: { context: { displayLanguage: 'zh-CN' } } });
  const { dea, started, target, told } = openPage();
  const stopped = dea(inputs, outputs, null, null, {});
  const other = dea(inputs, outputs, null, 'vrs', {});
  jest.advanceTimersByTime(500);
  target.dispatchEvent(new CustomEvent(stopComputingEvent, { detail: 1 }));
  await expect(stopped).rejects.toMatchObject({ code: '#N/A', message: expect.stringContaining('重新开始') });
  expect(told.at(-1)!.map(({ id }) => id)).toEqual([2]);
  started[1].say({ kind: 'spill', spill: [[1]] });
  expect(await other).toEqual([[1]]);
});
