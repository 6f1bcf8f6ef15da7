import { openExcel } from './excel';
import { goodCalls } from './good-calls';

const english = openExcel();
const chinese = openExcel('zh-CN');
const withHeaders = Object.entries(goodCalls).filter(([, call]) => 'headers' in call);

test.each(withHeaders)(
  '%s: headers put one row of words on top, in the language of Excel, and change nothing else',
  (id, call) => {
    const plain = english.call(id, ...Object.values(call));
    const [header, ...rest] = english.call(id, ...Object.values({ ...call, headers: true }));
    expect(rest).toEqual(plain);
    expect(new Set(header).size).toBe(header.length);
    for (const word of header) expect(word).toMatch(/\S/);
    const [translated, ...same] = chinese.call(id, ...Object.values({ ...call, headers: true }));
    expect(same).toEqual(plain);
    expect(new Set(translated).size).toBe(header.length);
  },
);
