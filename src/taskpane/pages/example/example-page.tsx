import { usePane } from '../../state/pane-context';
import { ChosenExample } from './chosen-example';
import { ExampleList } from './example-list';

/** Learning by an example: the list, or what the chosen one would add to the workbook. */
export const ExamplePage = () => {
  const chosen = usePane((state) => state.chosenExample);
  return chosen ? <ChosenExample {...chosen} /> : <ExampleList />;
};
