import type { headline as english } from '../en/headline';
import type { TextsOf } from '../texts';

export const headline: TextsOf<typeof english> = {
  'wide-margin': '{{first}}大幅领先',
  'clear-lead': '{{first}}领先，{{second}}居次',
  close: '{{first}}略微领先于{{second}}',
  'shared-first_other': '{{count}} 个对象并列第一',
  'one-scored': '只有{{first}}有得分',
  'none-scored': '没有对象的数据足以计算得分',
};
