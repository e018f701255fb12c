import { useTranslation } from 'react-i18next';
import { type View, views } from '../state/view';
import { Segmented } from '../ui/Segmented';
import { usePicture, usePictureStore } from './PictureContext';

const icons: Readonly<Record<View, string>> = {
  sheets: 'M2 2h5v5H2zM9 2h5v5H9zM2 9h5v5H2zM9 9h5v5H9z',
  cube: 'M8 1.5l5.5 3v7l-5.5 3-5.5-3v-7zM2.5 4.5L8 7.5l5.5-3M8 7.5v7',
};

interface ViewButtonsProps {
  readonly value: View;
  readonly onChange: (view: View) => void;
}

/** Sheets or cube: the same cells, laid out for seeing each number or for seeing the whole. */
export function ViewButtons({ value: view, onChange }: ViewButtonsProps) {
  const { t } = useTranslation('picture');
  return (
    <Segmented<View>
      label={t(($) => $.views.label)}
      isLabelHidden
      options={views.map((value) => ({
        value,
        label: (
          <span className="view-label">
            <svg className="view-icon" viewBox="0 0 16 16" aria-hidden="true">
              <path d={icons[value]} />
            </svg>
            <span className="view-word">{t(($) => $.views[value])}</span>
          </span>
        ),
      }))}
      value={view}
      onChange={onChange}
    />
  );
}

/** How a lesson's picture is laid out. */
export function ViewChoice() {
  const { store } = usePictureStore();
  const view = usePicture((state) => state.view);
  return <ViewButtons value={view} onChange={(next) => store.setState({ view: next })} />;
}
