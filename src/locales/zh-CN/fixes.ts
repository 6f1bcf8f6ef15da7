import type { fixes as english } from '../en/fixes';
import type { TextsOf } from '../texts';

export const fixes: TextsOf<typeof english> = {
  'stored-as-text': '以文本存储的数字',
  about: '约数，按原数录入',
  'in-unit': '换算为{{unit}}',
  'plain-number': '去掉文字，保留数字',
  percent: '百分数，按百分数值录入',
  'percent-as-share': '百分数，按小数录入',
  'left-blank': '留空：没有数值',
  spaces: '去掉多余空格',
  'known-name': '省份名称识别有误',
  divided: '计量单位有误：除以 {{factor}}',
  multiplied: '计量单位有误：乘以 {{factor}}',
  'same-name': '与 {{other}} 名称统一',
};
