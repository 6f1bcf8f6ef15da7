import { Combobox, Dropdown, Option } from '@fluentui/react-components';
import { useState } from 'react';

export interface Choice<Value> {
  readonly key: string;
  readonly label: string;
  readonly value: Value;
}

interface ChoicePickerProps<Value> {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  /** Key of what is chosen now. */
  readonly chosen: string;
  readonly onChoose: (value: Value) => void;
}

/** From this many choices on, typing finds one faster than scrolling. */
const searchFrom = 8;
const full = { width: '100%', minWidth: 0 };

/** One of several columns. */
export const ChoicePicker = <Value,>({ label, choices, chosen, onChoose }: ChoicePickerProps<Value>) => {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = choices.find(({ key }) => key === chosen)?.label ?? '';
  const choose = (key: string | undefined) => {
    const choice = choices.find((candidate) => candidate.key === key);
    setTyped(null);
    if (choice) onChoose(choice.value);
  };
  const list = (offered: readonly Choice<Value>[]) =>
    offered.map(({ key, label: text }) => (
      <Option key={key} value={key} text={text}>
        {text}
      </Option>
    ));
  if (choices.length < searchFrom) {
    return (
      <Dropdown
        aria-label={label}
        style={full}
        value={shown}
        selectedOptions={[chosen]}
        onOptionSelect={(_, { optionValue }) => choose(optionValue)}
      >
        {list(choices)}
      </Dropdown>
    );
  }
  const wanted = (typed ?? '').toLowerCase();
  return (
    <Combobox
      aria-label={label}
      style={full}
      input={{ style: { ...full, textOverflow: 'ellipsis' } }}
      value={typed ?? shown}
      selectedOptions={[chosen]}
      onChange={({ target }) => setTyped(target.value)}
      onOpenChange={(_, { open }) => !open && setTyped(null)}
      onOptionSelect={(_, { optionValue }) => choose(optionValue)}
    >
      {list(choices.filter(({ label: text }) => text.toLowerCase().includes(wanted)))}
    </Combobox>
  );
};
