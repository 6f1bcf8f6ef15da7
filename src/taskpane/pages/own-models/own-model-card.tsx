import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { indicatorsOf } from '../../../models/scorable';
import type { OwnModel } from '../../../evaluation/own-models/read-own-models';
import { goToCell } from '../../actions/go-to-cell';
import { startEvaluation } from '../../actions/start-evaluation';
import { PlacedFinding } from '../../controls/placed-finding';
import { useAction, useText, useTranslate } from '../../state/pane-context';
import { useLayoutStyles } from '../../theme/layout-styles';
import { useTextStyles } from '../../theme/text-styles';

const useStyles = makeStyles({
  root: { marginTop: '8px' },
  buttons: { marginTop: '10px' },
});

/** One own model: ready to be used, or the cells that are to be corrected first. */
export const OwnModelCard = ({ own }: { own: OwnModel }) => {
  const t = useTranslate();
  const inLanguage = useText();
  const styles = useStyles();
  const text = useTextStyles();
  const layout = useLayoutStyles();
  const goTo = useAction(goToCell);
  const start = useAction(startEvaluation);
  const { id, model, name, problems, sheets } = own;
  return (
    <section className={mergeClasses(layout.soft, styles.root)} aria-label={inLanguage(name)}>
      <div className={text.strong}>{inLanguage(name)}</div>
      <div className={text.caption}>
        {model
          ? t('ownModels.valid', { count: indicatorsOf(model).length })
          : t('ownModels.wrong', { count: problems.length })}
      </div>
      {problems.length > 0 && (
        <ul className={layout.ruled}>
          {problems.map(({ place, text: sentence }) => (
            <PlacedFinding
              key={`${place.sheet}!${place.address} ${sentence.en}`}
              finding={{ severity: 'problem', place, text: sentence }}
            />
          ))}
        </ul>
      )}
      <div className={mergeClasses(layout.row, styles.buttons)}>
        {model && (
          <Button appearance="primary" onClick={() => start({ kind: 'model', id })}>
            {t('ownModels.use')}
          </Button>
        )}
        <Button onClick={() => goTo({ sheet: sheets[sheets.length - 1], address: 'A1' })}>{t('ownModels.edit')}</Button>
      </div>
    </section>
  );
};
