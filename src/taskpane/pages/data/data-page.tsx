import type { StepProps } from '../../state/step-props';
import { MapModel } from './map-model';
import { OwnColumns } from './own-columns';

export const DataPage = ({ draft, source }: StepProps) =>
  draft.topic.kind === 'model' ? (
    <MapModel draft={draft} source={source} modelId={draft.topic.id} />
  ) : (
    <OwnColumns draft={draft} source={source} />
  );
