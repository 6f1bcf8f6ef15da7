import type { headline as english } from '../en/headline';
import type { TextsOf } from '../texts';

export const headline: TextsOf<typeof english> = {
  score: {
    'wide-margin': '{{first}}大幅领先',
    'clear-lead': '{{first}}领先，{{second}}居次',
    close: '{{first}}略微领先于{{second}}',
    'shared-first_other': '{{count}} 个对象并列第一',
    'one-scored': '只有{{first}}有得分',
    'none-scored': '没有对象的数据足以计算得分',
  },
  shares: {
    'wide-margin': '{{first}}所得份额遥遥领先',
    'clear-lead': '{{first}}所得份额最大，{{second}}居次',
    close: '{{first}}所得份额略高于{{second}}',
    'shared-first_other': '{{count}} 个对象所得份额并列最大',
    'one-scored': '只有{{first}}有份额',
    'none-scored': '没有对象的数据足以计算份额',
  },
};
