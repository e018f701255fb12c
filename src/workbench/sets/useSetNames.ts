import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { nameSets, type SetName } from '../../figures/setNames';
import { shownOf } from '../../state/derive';
import { usePicture } from '../PictureContext';

/** What every set is called in the reader's language; readers count from 1. */
export function useSetNames(): readonly string[] {
  const { t } = useTranslation('views');
  const group = usePicture((state) => shownOf(state).group);
  const shape = usePicture((state) => state.shape);
  return useMemo(() => {
    const say = (name: SetName): string => {
      switch (name.key) {
        case 'channel':
          return t(($) => $.names.channel, { channel: name.channel + 1 });
        case 'sample':
          return t(($) => $.names.sample, { sample: name.sample + 1 });
        case 'plane':
          return t(($) => $.names.plane, { sample: name.sample + 1, channel: name.channel + 1 });
        case 'channels':
          return t(($) => $.names.channels, {
            sample: name.sample + 1,
            channel: name.channel + 1,
            lastChannel: name.lastChannel + 1,
          });
        case 'all':
          return t(($) => $.names.all);
      }
    };
    return nameSets(shape, group).map(say);
  }, [t, shape, group]);
}
