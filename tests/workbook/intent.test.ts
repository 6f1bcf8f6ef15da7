import { express, onIntent, type Intent } from '../../src/workbook/intent';

test('an intent waits for the pane that opens later, and is told once', () => {
  const heard: Intent[] = [];
  express('check-selection');
  const stop = onIntent((intent) => heard.push(intent));
  expect(heard).toEqual(['check-selection']);
  stop();
  onIntent((intent) => heard.push(intent))();
  expect(heard).toHaveLength(1);
});

test('an open pane hears at once, a closed one no more', () => {
  const heard: Intent[] = [];
  const stop = onIntent((intent) => heard.push(intent));
  express('check-selection');
  expect(heard).toEqual(['check-selection']);
  stop();
  express('check-selection');
  expect(heard).toHaveLength(1);
});
