import { type ReactNode, useId } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { classNames } from '../class-names.ts';
import { describedBy, FieldError, FieldHint } from '../fields/Field.tsx';
import { uiMessages } from '../messages/catalog.ts';
import { Avatar } from './Avatar.tsx';
import { choose, type Wanted } from './choose.ts';
import styles from './PeopleChoice.module.css';

export type Person = {
  readonly id: string;
  readonly name: string;
  readonly detail?: ReactNode;
  readonly photo?: string | undefined;
  readonly portrait?: string | undefined;
};

/** Some of the people in a list: guardians, closers. Once there are enough, another can be chosen when one is taken away. */
export function PeopleChoice(props: {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly people: readonly Person[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
  readonly wanted: Wanted;
}): ReactNode {
  const id = useId();
  const { chosen, wanted, hint, error } = props;
  const isFull = chosen.size >= wanted.most;
  return (
    <fieldset className={styles.choice} aria-describedby={describedBy(id, hint, error)}>
      <legend className={styles.label}>{props.label}</legend>
      <FieldHint id={id} hint={hint} />
      <Count chosen={chosen.size} wanted={wanted} id={`${id}-count`} />
      <ul className={styles.list}>
        {props.people.map((person) => (
          <li key={person.id}>
            <PersonBox
              person={person}
              isChosen={chosen.has(person.id)}
              isBarred={isFull && !chosen.has(person.id)}
              describedBy={`${id}-count`}
              onToggle={() => props.onChange(choose(chosen, person.id, wanted))}
            />
          </li>
        ))}
      </ul>
      <FieldError id={id} error={error} />
    </fieldset>
  );
}

function Count(props: { readonly chosen: number; readonly wanted: Wanted; readonly id: string }): ReactNode {
  const t = useMessages(uiMessages);
  const { number } = useFormat();
  const { least, most } = props.wanted;
  const values = { chosen: number(props.chosen), least: number(least), most: number(most) };
  return (
    <p className={styles.count} aria-live="polite" id={props.id}>
      {least === most
        ? t('chosenOf', { chosen: values.chosen, wanted: values.most })
        : t(least > 1 ? 'chosenBetween' : 'chosen', { ...values, count: props.chosen })}
      {props.chosen >= most && ` ${t('chosenEnough')}`}
    </p>
  );
}

/** A box that can not be ticked now stays focusable, so that nobody loses their place and the reason is read out. */
function PersonBox(props: {
  readonly person: Person;
  readonly isChosen: boolean;
  readonly isBarred: boolean;
  readonly describedBy: string;
  readonly onToggle: () => void;
}): ReactNode {
  const { person, isBarred } = props;
  return (
    <label className={classNames(styles.person, isBarred && styles.barred)}>
      <input
        type="checkbox"
        className={styles.box}
        checked={props.isChosen}
        aria-disabled={isBarred || undefined}
        aria-describedby={isBarred ? props.describedBy : undefined}
        onChange={props.onToggle}
      />
      <Avatar name={person.name} photo={person.photo} portrait={person.portrait} size="small" />
      <span className={styles.words}>
        <span className={styles.name}>{person.name}</span>
        {person.detail !== undefined && <span className={styles.detail}>{person.detail}</span>}
      </span>
    </label>
  );
}
