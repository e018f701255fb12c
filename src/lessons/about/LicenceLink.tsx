import { licences } from './credits';

/** A licence by its name, which leads to its text. */
export function LicenceLink({ name }: { name: keyof typeof licences }) {
  return (
    <a href={licences[name]} rel="license">
      {name}
    </a>
  );
}
