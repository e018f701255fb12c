import { useTranslation } from 'react-i18next';
import { MarginPlot } from '../../figures/MarginPlot';
import { describeMargin } from '../../figures/marginPlot';
import { formatNumber } from '../../i18n/format';
import { shownOf } from '../../state/derive';
import { setSpreadsOf } from '../../state/sets';
import { Disclosure } from '../../ui/Disclosure';
import { ScrollBox } from '../../ui/ScrollBox';
import { Toggle } from '../../ui/Toggle';
import { usePicture, usePictureStore } from '../PictureContext';
import { activeCellOf } from '../values';
import { formatTick } from './formatTick';
import { useSetNames } from './useSetNames';

/** Every set's mean and deviation beside the others', as a picture and as a table. */
export function SetStatistics() {
  const { t } = useTranslation('views');
  const { store } = usePictureStore();
  const allSets = usePicture((state) => state.allSets);
  const method = usePicture((state) => state.kind);
  const isRunning = usePicture(({ kind, mode }) => kind === 'batch' && mode === 'inference');
  const spreads = usePicture(setSpreadsOf);
  const cell = usePicture(activeCellOf);
  const group = usePicture((state) => shownOf(state).group);
  const channels = usePicture((state) => state.shape[1]);
  const names = useSetNames();
  const chosen = group[cell.n * channels + cell.c]!;
  const facts = describeMargin(spreads);
  const mean = (set: number) => formatNumber(spreads[set]!.mean);
  const deviation = (set: number) => formatNumber(spreads[set]!.deviation);
  return (
    <div className="controls">
      <Toggle label={t(($) => $.sets.frames)} isOn={allSets} onChange={(isOn) => store.setState({ allSets: isOn })} />
      <p className="small">
        {method === 'rms'
          ? t(($) => $.sets.introRms)
          : isRunning
            ? t(($) => $.sets.introRunning)
            : t(($) => $.sets.intro)}
      </p>
      <MarginPlot
        sets={spreads.map((spread, set) => ({ ...spread, label: names[set]! }))}
        chosen={chosen}
        method={method}
        axisLabel={t(($) => $.sets.axis)}
        formatTick={formatTick}
        description={t(($) => $.sets.description, {
          sets: facts.sets,
          leastMean: mean(facts.leastMean),
          leastMeanSet: names[facts.leastMean],
          mostMean: mean(facts.mostMean),
          mostMeanSet: names[facts.mostMean],
          leastDeviation: deviation(facts.leastDeviation),
          leastDeviationSet: names[facts.leastDeviation],
          mostDeviation: deviation(facts.mostDeviation),
          mostDeviationSet: names[facts.mostDeviation],
          chosen: names[chosen],
          mean: mean(chosen),
          deviation: deviation(chosen),
        })}
      />
      <Disclosure summary={t(($) => $.sets.table)}>
        <ScrollBox>
          <table>
            <caption>{t(($) => $.sets.caption)}</caption>
            <thead>
              <tr>
                <th scope="col">{t(($) => $.sets.set)}</th>
                <th scope="col">{t(($) => $.sets.mean)}</th>
                <th scope="col">{t(($) => $.sets.deviation)}</th>
              </tr>
            </thead>
            <tbody>
              {names.map((name, set) => (
                <tr key={name} aria-current={set === chosen || undefined}>
                  <th scope="row">{name}</th>
                  <td>{mean(set)}</td>
                  <td>{deviation(set)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      </Disclosure>
    </div>
  );
}
