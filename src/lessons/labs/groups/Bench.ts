import { type GroupsConfig, type GroupsSnapshot, groups } from '../../../labs/groups';
import { nats, percent } from '../formats';
import { benchOf } from '../LabBench';
import type { LabView } from '../view';
import { GroupsAside } from './Aside';
import { GroupsPicture } from './Picture';
import { fewestErrors } from './prediction';

const rows = ({ cells }: GroupsSnapshot) => cells.map((cell) => ({ ...cell }));

const view: LabView<GroupsConfig, GroupsSnapshot> = {
  slug: 'groups',
  lab: groups,
  Picture: GroupsPicture,
  prediction: { options: ['few', 'middle', 'many', 'alike'], answer: fewestErrors },
  columns: [
    { name: 'groups' },
    { name: 'error', format: percent },
    { name: 'loss', format: nats },
    { name: 'divergedAt' },
  ],
  rows,
  csv: { columns: ['groups', 'error', 'loss', 'divergedAt'], rows },
  formats: { errorBest: percent, errorWorst: percent },
  Aside: GroupsAside,
};

export const Bench = benchOf(view);
