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
  'share-unknown_one':
    '“{{header}}” of {{unit}} is blank, so nobody’s share of it is known and it counts for no one. Type the value; a true zero is typed 0.',
  'share-unknown_other':
    '“{{header}}” is blank in {{count}} rows from {{unit}} on, so nobody’s share of it is known and it counts for no one. Type the values; a true zero is typed 0.',
  'share-row-blank':
    '{{unit}} has no values, so nobody’s share is known. Fill the row, or leave {{unit}} out: the shares are then of the others only.',
  'shares-incomplete':
    'Shares are known for {{percent}}% of the weight and 80% is needed, so nobody gets a share. Fill the blanks named below, or leave out the party or the indicator that cannot be filled.',
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
  'hidden-rows_one': 'Row {{rows}} is hidden but takes part. Show it, or leave it out.',
  'hidden-rows_other': 'Rows {{rows}} are hidden but take part. Show them, or leave them out.',
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
  'gate-failed': '{{unit}} fails “{{indicator}}” and will not be evaluated. Check the value if it should pass.',
  'required-missing':
    '{{unit}} has no value for “{{indicator}}”, which this model requires. It stays “incomplete” until the cell is filled.',
  'not-a-choice':
    '{{indicator}} of {{unit}} is {{value, amount}}, but it can only be one of {{choices}}. Correct the value.',
  'cash-above-contract':
    '{{unit}} has received {{value, amount}} of contracts worth {{whole, amount}} ({{other}}). Cash above the contract is usually another year or another unit of measurement; correct it, or say why it is right.',
  'approved-above-applied':
    '{{unit}} has {{value, amount}} approved of {{whole, amount}} applied for ({{other}}). The two may count different periods; bring them to the same one, or say why it is right.',
  'returned-above-sent':
    '{{unit}} has {{value, amount}} answers to {{whole, amount}} questionnaires ({{other}}). Correct one of them, or the response rate is wrong.',
  'parts-not-total':
    'For {{unit}} the parts in {{parts}} add up to {{sum, amount}}, not to the total of {{value, amount}}; in the other rows they do. Correct a part or the total.',
  'shares-not-whole':
    'The shares of {{unit}} add up to {{sum, amount}}, not to {{whole, amount}} as in the other rows. Correct one of them.',
  'shares-of-one-not-whole':
    'The shares in “{{header}}” add up to {{sum, amount}}, not to {{whole, amount}}, so something is divided twice or not at all. Correct one of them.',
  'unit-too-small':
    '“{{header}}” of {{unit}} is {{value, amount}}, far above all others, and would be ordinary if divided by {{factor, amount}}. Was it typed in a smaller unit of measurement, such as yuan for 10k yuan? Correct it, or say why it is right.',
  'unit-too-large':
    '“{{header}}” of {{unit}} is {{value, amount}}, far below all others, and would be ordinary if multiplied by {{factor, amount}}. Was it typed in a larger unit of measurement, such as 10k yuan for yuan? Correct it, or say why it is right.',
  'giant-amount':
    '{{unit}} alone has {{percent}}% of all “{{header}}”. Such a contract decides the scale for everyone; look at the result with and without it, and say why it counts.',
  'many-zeros':
    '{{indicator}} is 0 for {{percent}}%, so it tells most of them apart from no one, and entropy would weigh it heavily. Make sure that zero does not stand for unknown, or leave it out.',
  'twin-indicators':
    '{{indicator}} and {{otherIndicator}} say nearly the same (correlation {{correlation}}), so it counts twice in their dimension. Leave one out or lower its weight, or say why both count.',
  'few-answers':
    'Only {{percent}}% of {{unit}} have answered; below {{least}}% those who did not may think otherwise. Ask again, or read this value with care.',
  'few-units-for-weights_one':
    '{{count}} unit is too few for weights from the data with {{indicators}} indicators. Take the default weights.',
  'few-units-for-weights_other':
    '{{count}} units are too few for weights from the data with {{indicators}} indicators: chance decides them. Take the default weights, or use fewer indicators.',
  'few-units-for-classes_one':
    'With {{count}} unit there are no classes; they need {{least}}. The score and the rank are given all the same.',
  'few-units-for-classes_other':
    'With {{count}} units there are no classes; they need {{least}}. Scores and ranks are given all the same.',
  'peer-missing': 'This row has values but no “{{header}}”, so nobody knows with whom it is compared. Type it.',
  'few-peers_one':
    '“{{group}}” has {{count}} unit; {{least}} are needed to compare inside it. It is ranked among all only. Join it to a group like it, or keep it so.',
  'few-peers_other':
    '“{{group}}” has {{count}} units; {{least}} are needed to compare inside it. They are ranked among all only. Join them to a group like them, or keep it so.',
  'few-peers-percentiles_one':
    '“{{group}}” has {{count}} unit; {{least}} are needed to compare inside it. Its percentiles give way to the scale of each indicator, and it is ranked among all only. Join it to a group like it, or keep it so.',
  'few-peers-percentiles_other':
    '“{{group}}” has {{count}} units; {{least}} are needed to compare inside it. Their percentiles give way to the scale of each indicator, and they are ranked among all only. Join them to a group like them, or keep it so.',
  'few-peers-for-classes_one':
    '“{{group}}” has {{count}} unit, too few for classes, which need {{least}}. Scores and ranks are given all the same.',
  'few-peers-for-classes_other':
    '“{{group}}” has {{count}} units, too few for classes, which need {{least}}. Scores and ranks are given all the same.',
  'model-check':
    '{{unit}} ({{value, amount}}) is not as the model expects: {{check}} Correct the cell, or say why it is right.',
  'model-check-missing':
    '{{unit}} is not as the model expects: {{check}} Fill the cell, or leave the unit without a score.',
  'few-values':
    '{{indicator}} has values for {{percent}}%; below {{least}}% it says more about who reports than about who is good. Fill the cells, or leave it out.',
  'total-row': '“{{unit}}” seems to sum up the other rows and would be ranked among them. Leave it out.',
  'missing-filled_one': '{{count}} missing value of “{{header}}” is filled in. The result says so.',
  'missing-filled_other': '{{count}} missing values of “{{header}}” are filled in. The result says so.',
  'nothing-to-fill-from':
    'Nothing is known of “{{header}}” in the group {{group}}, so its missing values cannot be filled. Fill inside larger groups, or leave the values missing.',
  'total-differs':
    '“{{header}}” of {{unit}} is {{value, amount}}, but the other rows add up to {{sum, amount}}. A row is missing or stands twice, or a cell is wrong; correct it, or say why it is right.',
} as const;
