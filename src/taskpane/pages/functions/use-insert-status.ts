import type { ChosenFunction } from '../../state/explorer';
import { addressOnSheet, missingArgument } from '../../state/function-formula';
import type { FunctionHelp } from '../../state/function-help';
import { useTranslate } from '../../state/pane-context';

/** What stands in the way of inserting, or that it changes nothing, or that it is done. */
export const useInsertStatus = (help: FunctionHelp, { given, place, inserted }: ChosenFunction): string => {
  const t = useTranslate();
  if (inserted) return t('functions.inserted', { place: addressOnSheet(inserted) });
  const missing = missingArgument(help, given);
  if (missing?.reason === 'no-range') return t('functions.noRange', { typed: given[missing.name] });
  if (missing) {
    const kind = help.parameters.find(({ name }) => name === missing.name)?.kind;
    return t(kind === 'range' ? 'functions.missing' : 'functions.missingWord', { name: missing.name });
  }
  return place ? t('functions.nothingChanged') : t('functions.looking');
};
