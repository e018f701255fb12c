import type { ResourceKey } from 'i18next';
import { addTexts } from '../../i18n/load';

// Apart from the other texts, whose list every page downloads.
addTexts(import.meta.glob<ResourceKey>('../../../locales/*/labs/*.json', { import: 'default' }));
