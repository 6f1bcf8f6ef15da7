import { startEvaluation } from '../../actions/start-evaluation';
import { servedModelIds } from '../../../evaluation/served';
import { loadModel } from '../../../models/load';
import { RowButton } from '../../controls/row-button';
import { useAction, useText } from '../../state/pane-context';
import { useLayoutStyles } from '../../theme/layout-styles';
import { iconOf } from './model-icons';

/** Every scoring model that an evaluation can serve, with the question that it answers. */
export const ModelList = () => {
  const inLanguage = useText();
  const layout = useLayoutStyles();
  const start = useAction(startEvaluation);
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
    </ul>
  );
};

export const ModelName = ({ id }: { id: string }) => useText()(loadModel(id).name);
