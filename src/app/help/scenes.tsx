/** One drawing for each thing that a screen can be about. */
import type { ReactNode } from 'react';
import type { HelpPicture } from '../../view/module-screens.ts';
import { pairs, phones, two } from './pairs.tsx';
import {
  Arrow,
  Board,
  Book,
  Bubble,
  Clock,
  Cloud,
  Code,
  Cross,
  Door,
  Gauge,
  House,
  Key,
  Lock,
  Paper,
  Person,
  PhoneShape,
  Seal,
  Star,
  Tick,
} from './shapes.tsx';

export const scenes: Readonly<Record<HelpPicture, ReactNode>> = {
  village: (
    <>
      <House x={52} />
      <Person x={112} />
      <Person x={150} tone="indigo" />
      <Person x={188} tone="clay" />
    </>
  ),
  founding: (
    <>
      <Paper x={60} ticks={1} />
      <Person x={128} />
      <Person x={166} tone="indigo" />
      <Person x={204} tone="clay" />
    </>
  ),
  joining: (
    <>
      <Person x={40} tone="clay" />
      <Arrow x={66} y={76} by={34} />
      <Person x={132} />
      <Person x={168} tone="indigo" />
      <Person x={204} />
    </>
  ),
  inviting: two(
    <PhoneShape x={120}>
      <Code x={0} y={0} />
    </PhoneShape>,
  ),
  people: (
    <>
      <Person x={48} />
      <Person x={96} tone="indigo" />
      <Person x={144} tone="clay" />
      <Person x={192} tone="maize" />
    </>
  ),
  neighbour: (
    <>
      <Person x={76} tone="indigo" />
      <Bubble x={140}>
        <Tick x={0} y={-2} size={0.8} />
      </Bubble>
    </>
  ),
  profile: (
    <>
      <Person x={74} />
      <Paper x={156} />
    </>
  ),
  balance: (
    <>
      <Gauge x={120} y={30} at={0.6} />
      <Person x={46} />
      <Person x={194} tone="indigo" />
      <Arrow x={84} y={78} by={70} />
    </>
  ),
  paying: two(
    <>
      <Clock x={120} y={34} />
      <Arrow x={84} y={76} by={70} />
    </>,
  ),
  asking: two(
    <>
      <Bubble x={104} y={30}>
        <Clock x={0} y={-3} r={12} />
      </Bubble>
      <Arrow x={156} y={84} by={-70} />
    </>,
  ),
  market: two(<Board x={120} />),
  dealing: two(
    <>
      <Bubble x={104} y={30}>
        <Tick x={0} y={-2} size={0.8} />
      </Bubble>
      <Arrow x={84} y={72} by={70} />
      <Arrow x={156} y={92} by={-70} />
    </>,
  ),
  ...pairs,
  receipt: two(
    <>
      <Paper x={120} y={96} ticks={3} />
      <Seal x={146} y={74} />
    </>,
  ),
  statement: (
    <>
      <Paper x={92} />
      <Arrow x={140} y={52} by={40} />
      <Arrow x={180} y={84} by={-40} />
    </>
  ),
  waiting: (
    <>
      <Paper x={84} ticks={2} />
      <Clock x={160} y={66} r={24} />
    </>
  ),
  tools: (
    <>
      <Book x={66} />
      <Lock x={146} />
      <Key x={198} y={80} />
    </>
  ),
  settings: (
    <>
      <PhoneShape x={70} />
      <Gauge x={166} y={48} at={0.3} />
      <Gauge x={166} y={84} at={0.7} />
    </>
  ),
  carried: phones(
    <>
      <Cloud x={120} y={34} />
      <Arrow x={82} y={78} by={74} />
    </>,
  ),
  phones: phones(<Arrow x={84} y={66} by={70} />),
  lostPhone: phones(
    <>
      <Cross x={52} y={66} />
      <Arrow x={84} y={66} by={70} />
    </>,
  ),
  file: (
    <>
      <PhoneShape x={52} />
      <Arrow x={84} y={66} by={56} />
      <Paper x={184} />
      <Lock x={206} />
    </>
  ),
  books: (
    <>
      <Book x={120} />
      <Person x={38} />
      <Person x={202} tone="indigo" />
    </>
  ),
  sealing: (
    <>
      <Book x={100} />
      <Seal x={178} y={66} />
    </>
  ),
  agreement: (
    <>
      <Person x={44} />
      <Paper x={120} ticks={3} />
      <Person x={196} tone="clay" />
    </>
  ),
  proposal: (
    <>
      <Paper x={64} ticks={2} />
      <Person x={132} />
      <Person x={166} tone="indigo" />
      <Person x={200} tone="clay" />
      <Tick x={166} y={34} size={0.8} />
    </>
  ),
  rules: (
    <>
      <Paper x={62} />
      <Gauge x={160} y={48} at={0.5} />
      <Gauge x={160} y={84} at={0.8} />
    </>
  ),
  coordinators: (
    <>
      <Person x={66} />
      <Person x={120} tone="indigo" />
      <Person x={174} tone="clay" />
      <Star x={66} />
      <Star x={174} />
    </>
  ),
  roles: (
    <>
      <Person x={46} />
      <Star x={46} />
      <Book x={124} />
      <Person x={204} tone="indigo" />
      <Seal x={204} y={22} />
    </>
  ),
  trust: two(<Gauge x={120} y={70} at={0.5} />),
  limit: (
    <>
      <Person x={48} />
      <Gauge x={136} y={46} at={0.35} />
      <Arrow x={116} y={84} by={48} />
    </>
  ),
  merging: (
    <>
      <Person x={44} />
      <Person x={92} />
      <Arrow x={122} y={74} by={36} />
      <Person x={194} />
    </>
  ),
  lending: two(
    <>
      <Key x={118} y={40} />
      <Arrow x={84} y={78} by={70} />
    </>,
  ),
  keeping: (
    <>
      <Person x={40} tone="clay" />
      <Paper x={92} />
      <Arrow x={124} y={66} by={32} />
      <PhoneShape x={186} />
    </>
  ),
  handing: phones(
    <>
      <Paper x={112} y={84} />
      <Arrow x={132} y={66} by={34} />
    </>,
  ),
  guardians: (
    <>
      <Person x={48} tone="indigo" />
      <Person x={192} tone="clay" />
      <Person x={120} />
      <Key x={120} y={24} />
    </>
  ),
  vouching: (
    <>
      <Person x={40} tone="clay" />
      <PhoneShape x={92}>
        <Code x={0} y={0} />
      </PhoneShape>
      <Arrow x={158} y={66} by={-32} />
      <Person x={194} />
    </>
  ),
  card: (
    <>
      <Paper x={76} />
      <Key x={138} y={70} />
      <Lock x={196} />
    </>
  ),
  fork: (
    <>
      <PhoneShape x={46} />
      <Arrow x={80} y={58} by={58} down={-24} />
      <Arrow x={80} y={72} by={58} down={20} />
      <g transform="translate(74 6) scale(0.6)">
        <Book x={188} y={84} />
        <Book x={188} y={164} tone="clay" />
      </g>
    </>
  ),
  leaving: (
    <>
      <Person x={52} />
      <Arrow x={82} y={76} by={50} />
      <Door x={178} />
    </>
  ),
};
