import { Button, Checkbox, Field, Input, makeStyles } from '@fluentui/react-components';
import { SelectAllOn20Regular } from '@fluentui/react-icons';
import { giveArgument, giveSelection } from '../../actions/insert-function';
import { typedRange } from '../../state/function-formula';
import type { FunctionParameter } from '../../state/function-help';
import { useAction, useNumbers, useTranslate } from '../../state/pane-context';
import { useLayoutStyles } from '../../theme/layout-styles';
import { useTextStyles } from '../../theme/text-styles';

const useStyles = makeStyles({
  root: { marginTop: '10px' },
  input: { flexGrow: 1, minWidth: 0 },
  // Fluent puts the box 8 pixels in; here it stands under the other fields.
  box: { marginLeft: '-8px' },
});

interface ArgumentFieldProps {
  readonly parameter: FunctionParameter;
  readonly typed: string;
}

/** One argument of a function, with what it means below. */
export const ArgumentField = ({ parameter, typed }: ArgumentFieldProps) => {
  const t = useTranslate();
  const numbers = useNumbers();
  const styles = useStyles();
  const text = useTextStyles();
  const layout = useLayoutStyles();
  const give = useAction(giveArgument);
  const take = useAction(giveSelection);
  const { name, description, kind, required } = parameter;
  const range = kind === 'range' ? typedRange(typed) : null;
  const size = range && t('functions.size', { rows: numbers.count(range.rows), columns: numbers.count(range.columns) });
  const hint = size ? `${size} · ${description}` : description;
  if (kind === 'switch') {
    return (
      <Field className={styles.root} hint={description}>
        <Checkbox
          className={styles.box}
          label={name}
          checked={typed === 'TRUE'}
          onChange={(_, { checked }) => give({ name, typed: checked === true ? 'TRUE' : '' })}
        />
      </Field>
    );
  }
  return (
    <Field className={styles.root} label={required ? name : t('functions.optional', { name })} hint={hint}>
      {(field) => (
        <div className={layout.row}>
          <Input
            {...field}
            className={styles.input}
            input={{ className: kind === 'range' ? text.formula : undefined }}
            value={typed}
            onChange={(_, { value }) => give({ name, typed: value })}
          />
          {kind === 'range' && (
            <Button
              icon={<SelectAllOn20Regular />}
              aria-label={t('functions.useSelection', { name })}
              title={t('functions.useSelection', { name })}
              onClick={() => take(name)}
            />
          )}
        </div>
      )}
    </Field>
  );
};
