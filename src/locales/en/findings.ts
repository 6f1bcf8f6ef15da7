/** What the check found, with the cure; the keys are the codes of a finding. */
export const findings = {
  'text-not-number': '“{{text}}” is text, not a number. Type the number, or leave the cell blank if there is none.',
  'text-with-number': '“{{text}}” is text, not a number.',
  'text-by-formula': 'A formula shows “{{text}}” here, which is no number. Correct the formula.',
  'number-as-text': '“{{text}}” is a number stored as text.',
  'error-value': 'The cell shows {{text}}. Correct its formula, or leave the cell blank.',
  'missing-value_one': '“{{header}}” of {{unit}} is blank. Type the value; a true zero is typed 0.',
  'missing-value_other':
    '“{{header}}” is blank in {{count}} rows from {{unit}} on. Type the values; a true zero is typed 0.',
  'unit-incomplete':
    '{{unit}} has data for {{percent}}% of the weight and needs 80%. It stays without a score until more cells are filled.',
  'row-blank_one': 'Row {{rows}} has no values and takes no part. Fill it, or delete it.',
  'row-blank_other': 'Rows {{rows}} have no values and take no part. Fill them, or delete them.',
  'unit-name-missing': 'This row has values but no name. Type the name.',
  'unit-name-twice':
    '{{unit}} stands here and in {{other}}. Both are ranked; if they are different, give them different names.',
  'unit-name-spaces': 'The name of {{unit}} has spaces too many, so it is not found by its name.',
  'unit-name-unknown': '“{{text}}” is no province that is known. It looks like {{choices}}.',
  'unit-name-alike':
    '“{{text}}” is probably {{unit}} of {{other}}, written differently. If it is, give both the same name.',
  'header-missing': 'This column has no header. Type one.',
  'header-twice': 'The header “{{header}}” stands here and in {{other}}. Give the two columns different headers.',
  'merged-cells':
    '{{address}} is merged, so only its first cell holds a value. Unmerge the cells and fill each of them.',
  'hidden-rows_one': 'Row {{rows}} is hidden but takes part. Delete it if it should not.',
  'hidden-rows_other': 'Rows {{rows}} are hidden but take part. Delete them if they should not.',
  'no-rows': 'There is no data below the headers. Fill at least two rows.',
  'one-unit': 'Only row {{row}} has values, and nothing can be compared with it. Add more rows.',
  'constant-indicator':
    '{{indicator}} is {{value, amount}} for all, so it tells no one apart. Check the column, or leave the indicator out.',
  'all-constant':
    'Every indicator is the same for all rows, so no ranking is possible. Check the columns that were chosen.',
  outliers:
    '{{unit}} is far from the rest in {{indicator}}: {{value, amount}} (skewness {{skewness}}). One such value stretches the scale for all; check it.',
  'zero-denominator':
    '“{{header}}” of {{unit}} is 0, and another column is divided by it. Correct it, or leave it blank.',
  'negative-value': '{{indicator}} of {{unit}} is {{value, amount}}, but it cannot be negative. Correct the value.',
  'impossible-value':
    '{{indicator}} of {{unit}} is {{value, amount}}, but it lies between {{min, amount}} and {{max, amount}}. Correct the value, or check its unit.',
  'not-a-choice':
    '{{indicator}} of {{unit}} is {{value, amount}}, but it can only be one of {{choices}}. Correct the value.',
} as const;
