import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/format';
import { Prose } from '../../i18n/Prose';
import { setMarks } from '../../state/firstLesson';
import { CopyButton } from '../../ui/CopyButton';
import { ScrollBox } from '../../ui/ScrollBox';
import { Section } from '../../workbench/Section';
import { numpyCode } from './code';
import { useFirst, useFirstStore, useNumbers } from './FirstLesson';
import { StatisticsFormula } from './StatisticsFormula';
import { standardize } from './statistics';

/** Dividing by the count, and what happens where there is no spread at all. */
export function FinePoints() {
  const { t } = useTranslation('normalization');
  const store = useFirstStore();
  const numbers = useFirst((state) => state.numbers);
  const [kept, setKept] = useState<readonly number[] | null>(null);
  const first = (epsilon?: number) => formatNumber(standardize(numbers, epsilon).scores[0]!);
  return (
    <Section id="fine" heading={t(($) => $.fine.heading)}>
      <Prose as="p" text={t(($) => $.fine.count)} />
      <Prose as="p" text={t(($) => $.fine.equal)} />
      <p className="button-row">
        <button
          type="button"
          onClick={() => {
            setKept(kept ?? numbers);
            setMarks(
              store,
              numbers.map(() => 60),
              'scores',
            );
          }}
        >
          {t(($) => $.fine.action)}
        </button>
        {kept && (
          <button
            type="button"
            onClick={() => {
              setMarks(store, kept);
              setKept(null);
            }}
          >
            {t(($) => $.fine.undo)}
          </button>
        )}
      </p>
      <p role="status">{t(($) => $.fine.status, { without: first(0), with: first() })}</p>
      <Prose as="p" text={t(($) => $.fine.epsilon)} />
      <StatisticsFormula id="withEpsilon" />
    </Section>
  );
}

/** The same in a few lines that anybody can run. */
export function Code() {
  const { t } = useTranslation('normalization');
  const { t: tPicture } = useTranslation('picture');
  const { numbers, ...standardized } = useNumbers();
  const code = numpyCode(numbers, standardized);
  return (
    <Section id="code" heading={t(($) => $.code.heading)}>
      <p>{t(($) => $.code.intro)}</p>
      <CopyButton
        text={code}
        label={tPicture(($) => $.code.copy)}
        copiedLabel={tPicture(($) => $.code.copied)}
        failedLabel={tPicture(($) => $.code.failed)}
      />
      <ScrollBox as="pre" lang="en">
        <code>{code}</code>
      </ScrollBox>
      <Prose as="p" text={t(($) => $.code.note)} />
    </Section>
  );
}
