import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import type { Finding } from '../../../evaluation/findings';
import { keepFinding } from '../../actions/keep-finding';
import { useAction, useTranslate } from '../../state/pane-context';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px', marginTop: '8px' },
  field: { width: '100%' },
});

/** Asks why what was found is right; without a reason nothing is kept. */
export const KeepReason = ({ finding }: { readonly finding: Finding }) => {
  const t = useTranslate();
  const styles = useStyles();
  const keep = useAction(keepFinding);
  const [reason, setReason] = useState('');
  const isBlank = reason.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isBlank) keep({ finding, reason: reason.trim() });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field label={t('check.reason')} hint={t('check.reasonHint')} className={styles.field}>
        <Input autoFocus value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Button size="small" type="submit" disabled={isBlank}>
        {t('check.keepIt')}
      </Button>
    </form>
  );
};
