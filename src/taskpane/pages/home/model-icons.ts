import { DataTrending20Regular, Location20Regular, type FluentIcon } from '@fluentui/react-icons';

const icons: Readonly<Record<string, FluentIcon>> = { m8: Location20Regular };

export const iconOf = (modelId: string): FluentIcon => icons[modelId] ?? DataTrending20Regular;
