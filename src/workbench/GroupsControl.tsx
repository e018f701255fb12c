import { useTranslation } from 'react-i18next';
import { setGroups } from '../state/actions';
import { divisorsOf } from '../state/picture';
import { parseNumber } from '../ui/parseNumber';
import { Slider } from '../ui/Slider';
import { usePicture, usePictureStore } from './PictureContext';

/** G; the slider stops only where G divides C, and says so to a reader who types anything else. */
export function GroupsControl() {
  const { t } = useTranslation('picture');
  const { store } = usePictureStore();
  const channels = usePicture((state) => state.shape[1]);
  const groups = usePicture((state) => state.groups);
  const divisors = divisorsOf(channels);
  // The slider moves along the list of divisors.
  const parse = (text: string) => {
    const stop = divisors.indexOf(parseNumber(text) ?? 0);
    return stop < 0 ? undefined : stop;
  };
  return (
    <Slider
      label={t(($) => $.controls.groups)}
      value={divisors.indexOf(groups)}
      min={0}
      max={divisors.length - 1}
      step={1}
      format={(stop) => String(divisors[stop])}
      parse={parse}
      onChange={(stop) => setGroups(store, divisors[stop]!)}
      invalidMessage={(text) => t(($) => $.controls.groupsInvalid, { text, channels, accepted: divisors.join(', ') })}
    />
  );
}
