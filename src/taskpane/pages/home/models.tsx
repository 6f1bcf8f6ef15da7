import { showOwnModels } from '../../actions/own-models';
import { startEvaluation } from '../../actions/start-evaluation';
import { servedModelIds } from '../../../evaluation/served';
import { isKnownModel, loadModel } from '../../../models/load';
import { RowButton } from '../../controls/row-button';
import { useAction, usePane, useText, useTranslate } from '../../state/pane-context';
import { useLayoutStyles } from '../../theme/layout-styles';
import { iconOf } from './model-icons';

/** Every scoring model that an evaluation can serve, with the question that it answers, then those of this workbook. */
export const ModelList = () => {
  const inLanguage = useText();
  const layout = useLayoutStyles();
  const start = useAction(startEvaluation);
  const correct = useAction(showOwnModels);
  const t = useTranslate();
  const ownModels = usePane((state) => state.ownModels);
  return (
    <ul className={layout.ruled}>
      {servedModelIds.map(loadModel).map(({ id, name, question }) => (
        <li key={id}>
          <RowButton
            icon={iconOf(id)}
            title={inLanguage(name)}
            caption={inLanguage(question)}
            onClick={() => start({ kind: 'model', id })}
          />
        </li>
      ))}
      {(ownModels ?? []).map((own) => (
        <li key={own.table}>
          <RowButton
            icon={iconOf(own.id)}
            title={inLanguage(own.name)}
            caption={own.model ? t('ownModels.here') : t('ownModels.wrong', { count: own.problems.length })}
            onClick={() => (own.model ? start({ kind: 'model', id: own.id }) : correct())}
          />
        </li>
      ))}
    </ul>
  );
};

/** An own model that cannot be read now is called by its id. */
export const ModelName = ({ id }: { id: string }) => {
  const inLanguage = useText();
  return isKnownModel(id) ? inLanguage(loadModel(id).name) : id;
};
