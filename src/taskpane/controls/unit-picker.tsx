import { Combobox, Option } from '@fluentui/react-components';
import { useState } from 'react';

interface UnitPickerProps {
  readonly label: string;
  readonly units: readonly string[];
  /** What stands for no unit, such as the mean of all; left out where a unit must be chosen. */
  readonly none?: string;
  readonly chosen: string | null;
  readonly onChoose: (unit: string | null) => void;
}

/** Longer lists are narrowed by typing. */
const mostOffered = 50;
const full = { width: '100%', minWidth: 0 };

/** One of the units, found by typing a part of its name. */
export const UnitPicker = ({ label, units, none, chosen, onChoose }: UnitPickerProps) => {
  const [typed, setTyped] = useState<string | null>(null);
  const wanted = (typed ?? '').trim().toLowerCase();
  const offered = units.filter((unit) => unit.toLowerCase().includes(wanted)).slice(0, mostOffered);
  return (
    <Combobox
      aria-label={label}
      style={full}
      input={{ style: { ...full, textOverflow: 'ellipsis' } }}
      value={typed ?? chosen ?? none ?? ''}
      selectedOptions={[chosen === null ? 'none' : `unit ${chosen}`]}
      onChange={({ target }) => setTyped(target.value)}
      onOpenChange={(_, { open }) => !open && setTyped(null)}
      onOptionSelect={(_, { optionValue }) => {
        setTyped(null);
        if (optionValue) onChoose(optionValue === 'none' ? null : optionValue.slice('unit '.length));
      }}
    >
      {none !== undefined && (
        <Option value="none" text={none}>
          {none}
        </Option>
      )}
      {offered.map((unit, at) => (
        <Option key={`${unit} ${at}`} value={`unit ${unit}`} text={unit}>
          {unit}
        </Option>
      ))}
    </Combobox>
  );
};
