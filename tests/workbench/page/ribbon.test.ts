/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { readRibbon } from '../../../src/workbench/page/ribbon';

const manifest = new DOMParser().parseFromString(readFileSync('manifest.xml', 'utf8'), 'application/xml');

test('the strip has the buttons of the manifest, in both languages, with the menu of results', () => {
  const { label, buttons, cellMenu } = readRibbon(manifest, 'en-US');
  expect(label).toBe('CoopEval');
  expect(buttons.map((button) => button.label)).toEqual(['Evaluate', 'Check data', 'Functions', 'Result']);
  expect(buttons.map(({ command }) => command)).toEqual([null, 'checkData', 'showFunctions', null]);
  expect(buttons[3].items.map((item) => [item.label, item.command])).toEqual([
    ['Robustness', 'showRobustness'],
    ['Report', 'showReport'],
    ['Freeze values', 'freezeValues'],
  ]);
  expect(cellMenu.map((button) => [button.label, button.command])).toEqual([['Why is this unit here?', 'explainUnit']]);
  const chinese = readRibbon(manifest, 'zh-CN');
  expect(chinese.label).toBe('合作评价');
  expect(chinese.buttons.map((button) => button.label)).toEqual(['开始评价', '检查数据', '函数', '结果']);
});

test('every button has a picture of its own', () => {
  const { buttons, cellMenu } = readRibbon(manifest, 'en-US');
  const icons = [...cellMenu, ...buttons, ...buttons.flatMap(({ items }) => items)].map(({ icon }) => icon);
  expect(new Set(icons).size).toBe(icons.length);
});
