import type { findings as english } from '../en/findings';
import type { TextsOf } from '../texts';

export const findings: TextsOf<typeof english> = {
  'text-not-number': '“{{text}}”是文本，不是数字。请填入数字；若没有数值，请留空。',
  'text-with-number': '“{{text}}”是文本，不是数字。',
  'text-by-formula': '此处的公式显示“{{text}}”，不是数字。请改正公式。',
  'number-as-text': '“{{text}}”是以文本存储的数字。',
  'error-value': '单元格显示 {{text}}。请改正公式，或将单元格留空。',
  'missing-value_other': '“{{unit}}”的“{{header}}”为空（连续 {{count}} 格）。请填入数值；确实为零时填 0。',
  'unit-incomplete': '“{{unit}}”只有 {{percent}}% 权重的数据，未达到 80%。补充数据之前没有得分。',
  'row-blank_other': '第 {{rows}} 行没有数值，不参与评价。请填写或删除。',
  'unit-name-missing': '这一行有数值但没有名称。请填写名称。',
  'unit-name-twice': '“{{unit}}”在此处和 {{other}} 各出现一次，两行都参与排名。若不是同一对象，请改用不同名称。',
  'unit-name-spaces': '“{{unit}}”的名称含多余空格，按名称查找不到。',
  'unit-name-unknown': '“{{text}}”不是已知省份，可能是{{choices}}。',
  'unit-name-alike': '“{{text}}”与 {{other}} 的“{{unit}}”很可能是同一对象，只是写法不同。若是，请统一名称。',
  'header-missing': '这一列没有标题。请填写标题。',
  'header-twice': '标题“{{header}}”在此处和 {{other}} 各出现一次。请为两列取不同的标题。',
  'merged-cells': '{{address}} 是合并单元格，只有第一个单元格有值。请取消合并并逐一填写。',
  'hidden-rows_other': '第 {{rows}} 行已隐藏，但仍参与评价。若不应参与，请删除。',
  'no-rows': '标题下面没有数据。请至少填写两行。',
  'one-unit': '只有第 {{row}} 行有数值，无从比较。请增加行。',
  'constant-indicator': '“{{indicator}}”全部为 {{value, amount}}，无法区分高低。请检查这一列，或不纳入该指标。',
  'all-constant': '每个指标在所有行中都相同，无法排名。请检查所选的列。',
  outliers:
    '“{{unit}}”的{{indicator}}为 {{value, amount}}，远离其他对象（偏度 {{skewness}}），一个极端值会拉长整个刻度。请核对。',
  'zero-denominator': '“{{unit}}”的“{{header}}”为 0，不能作除数。请改正，或留空。',
  'negative-value': '“{{unit}}”的{{indicator}}为 {{value, amount}}，不应为负数。请改正。',
  'impossible-value':
    '“{{unit}}”的{{indicator}}为 {{value, amount}}，应在 {{min, amount}} 至 {{max, amount}} 之间。请改正，或核对计量单位。',
  'not-a-choice': '“{{unit}}”的{{indicator}}为 {{value, amount}}，只能取 {{choices}} 之一。请改正。',
};
