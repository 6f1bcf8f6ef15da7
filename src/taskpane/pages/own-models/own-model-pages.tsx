import { followOwnModels } from '../../actions/own-models';
import { usePane } from '../../state/pane-context';
import { useListening } from '../../state/use-listening';
import { CopyPage } from './copy-page';
import { OwnModelList } from './own-model-list';

/** The own models of this workbook, or what a copy would write. */
export const OwnModelPages = () => {
  const copying = usePane((state) => state.copying);
  const ownModels = usePane((state) => state.ownModels);
  useListening(followOwnModels, (ownModels ?? []).flatMap(({ sheets }) => sheets).join('|'));
  return copying === null ? <OwnModelList /> : <CopyPage id={copying} />;
};
