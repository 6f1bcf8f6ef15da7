import type { findings as english } from '../en/findings';
import type { TextsOf } from '../texts';

export const findings: TextsOf<typeof english> = {
  'text-not-number': '“{{text}}”是文本，不是数字。请填入数字；若没有数值，请留空。',
  'text-with-number': '“{{text}}”是文本，不是数字。',
  'text-by-formula': '此处的公式显示“{{text}}”，不是数字。请改正公式。',
  'number-as-text': '“{{text}}”是以文本存储的数字。',
  'error-value': '单元格显示 {{text}}。请改正公式，或将单元格留空。',
  'missing-value_other': '“{{unit}}”的“{{header}}”为空（共 {{count}} 格）。请填入数值；确实为零时填 0。',
  'unit-incomplete': '“{{unit}}”只有 {{percent}}% 权重的数据，未达到 80%。补充数据之前没有得分。',
  'share-unknown_other':
    '“{{unit}}”的“{{header}}”为空（共 {{count}} 格），各方在该项的份额无法计算，该项不计入任何一方。请填入数值；确实为零时填 0。',
  'share-row-blank': '“{{unit}}”没有任何数值，各方份额均无法计算。请填写，或不纳入该方，份额即在其余各方之间计算。',
  'shares-incomplete':
    '只有 {{percent}}% 权重的份额可知，未达到 80%，各方都没有份额。请补齐下列空格，或不纳入无法填写的参与方或指标。',
  'row-blank_other': '第 {{rows}} 行没有数值，不参与评价。请填写或删除。',
  'unit-name-missing': '这一行有数值但没有名称。请填写名称。',
  'unit-name-twice': '“{{unit}}”在此处和 {{other}} 各出现一次，两行都参与排名。若不是同一对象，请改用不同名称。',
  'unit-name-spaces': '“{{unit}}”的名称含多余空格，按名称查找不到。',
  'unit-name-unknown': '“{{text}}”不是已知省份，可能是{{choices}}。',
  'unit-name-alike': '“{{text}}”与 {{other}} 的“{{unit}}”很可能是同一对象，只是写法不同。若是，请统一名称。',
  'header-missing': '这一列没有标题。请填写标题。',
  'header-twice': '标题“{{header}}”在此处和 {{other}} 各出现一次。请为两列取不同的标题。',
  'merged-cells': '{{address}} 是合并单元格，只有第一个单元格有值。请取消合并并逐一填写。',
  'hidden-rows_other': '第 {{rows}} 行已隐藏，但仍参与评价。请取消隐藏，或不纳入。',
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
  'gate-failed': '“{{unit}}”未通过“{{indicator}}”，将不予评价。如应通过，请核对该值。',
  'required-missing': '“{{unit}}”缺少本模型必需的“{{indicator}}”，补填前结果为“不完整”。',
  'not-a-choice': '“{{unit}}”的{{indicator}}为 {{value, amount}}，只能取 {{choices}} 之一。请改正。',
  'cash-above-contract':
    '“{{unit}}”到账 {{value, amount}}，合同只有 {{whole, amount}}（{{other}}）。到账高于合同，多半是年份或计量单位不同。请改正，或说明属实的理由。',
  'approved-above-applied':
    '“{{unit}}”获批 {{value, amount}}，申请只有 {{whole, amount}}（{{other}}）。两者的统计时期可能不同，请统一时期，或说明属实的理由。',
  'returned-above-sent':
    '“{{unit}}”回收 {{value, amount}} 份，只发放 {{whole, amount}} 份（{{other}}），回收率因此有误。请改正其中之一。',
  'parts-not-total':
    '“{{unit}}”在 {{parts}} 的分项合计为 {{sum, amount}}，与总数 {{value, amount}} 不符，而其他行都相符。请改正分项或总数。',
  'shares-not-whole': '“{{unit}}”的各项占比合计为 {{sum, amount}}，其他行均为 {{whole, amount}}。请改正其中之一。',
  'shares-of-one-not-whole':
    '“{{header}}”的份额合计为 {{sum, amount}}，不是 {{whole, amount}}，有重复分配或未分配的部分。请改正其中之一。',
  'unit-too-small':
    '“{{unit}}”的“{{header}}”为 {{value, amount}}，远高于其他对象；除以 {{factor, amount}} 后便属正常。是否用了较小的计量单位，例如把万元填成了元？请改正，或说明属实的理由。',
  'unit-too-large':
    '“{{unit}}”的“{{header}}”为 {{value, amount}}，远低于其他对象；乘以 {{factor, amount}} 后便属正常。是否用了较大的计量单位，例如把元填成了万元？请改正，或说明属实的理由。',
  'giant-amount':
    '仅“{{unit}}”就占“{{header}}”总额的 {{percent}}%，它决定了所有对象的刻度。请分别查看含与不含的结果，并说明计入的理由。',
  'many-zeros':
    '{{indicator}}有 {{percent}}% 为 0，难以区分大多数对象，熵权法又会给它很大的权重。请确认零不是“不详”，或不纳入该指标。',
  'twin-indicators':
    '{{indicator}}与{{otherIndicator}}所说几乎相同（相关系数 {{correlation}}），在同一维度内重复计算。请去掉其一或降低权重，或说明都计入的理由。',
  'few-answers':
    '“{{unit}}”的回收率只有 {{percent}}%。低于 {{least}}% 时，未作答者的看法可能不同。请补发问卷，或谨慎使用该值。',
  'few-units-for-weights_other':
    '只有 {{count}} 个对象、{{indicators}} 个指标，不足以由数据定权，结果出于偶然。请用默认权重，或减少指标。',
  'few-units-for-classes_other': '只有 {{count}} 个对象，不足 {{least}} 个，因此不分等级；得分和名次照常给出。',
  'peer-missing': '此行有数据但没有“{{header}}”，无法确定与谁比较，请填写。',
  'few-peers_other':
    '“{{group}}”组只有 {{count}} 个对象，组内比较至少需要 {{least}} 个，只给出总名次。可并入相近的组，或保持不变。',
  'few-peers-percentiles_other':
    '“{{group}}”组只有 {{count}} 个对象，组内比较至少需要 {{least}} 个。其百分位改用各指标自身的刻度，只给出总名次。可并入相近的组，或保持不变。',
  'few-peers-for-classes_other':
    '“{{group}}”组只有 {{count}} 个对象，不足 {{least}} 个，因此不分等级；得分和名次照常给出。',
  'model-check': '“{{unit}}”（{{value, amount}}）与模型的要求不符：{{check}}请改正单元格，或说明属实的理由。',
  'model-check-missing': '“{{unit}}”与模型的要求不符：{{check}}请补填单元格，否则该对象不计分。',
  'few-values':
    '{{indicator}}只有 {{percent}}% 的对象有值。低于 {{least}}% 时，它反映的更多是谁上报，而不是谁做得好。请补充数据，或不纳入该指标。',
  'total-row': '“{{unit}}”似乎是其他行的汇总，却会与它们一起排名。建议不纳入。',
  'missing-filled_other': '“{{header}}”的 {{count}} 个缺失值已填补，并写入结果。',
  'nothing-to-fill-from': '“{{group}}”组没有任何“{{header}}”的值，无从填补。请扩大分组，或保持缺失。',
  'total-differs':
    '“{{unit}}”的“{{header}}”为 {{value, amount}}，其他行合计却为 {{sum, amount}}。可能缺少某行、某行重复或数值有误。请改正，或说明属实的理由。',
};
