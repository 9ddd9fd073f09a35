/** What kinds of things there are, each with a picture and a word. */
import {
  type Icon,
  IconBabyCarriage,
  IconCarrot,
  IconCategory,
  IconCoffee,
  IconDeviceMobile,
  IconFileText,
  IconHammer,
  IconHeartHandshake,
  IconHome,
  IconLanguage,
  IconMusic,
  IconPaw,
  IconPlant2,
  IconSchool,
  IconShirt,
  IconStethoscope,
  IconTool,
  IconTruck,
  IconWall,
} from '@tabler/icons-react';
import type { QueryView } from '../../../view/view-types.ts';

type Picture = NonNullable<QueryView<'listings.categories'>['offered'][number]['picture']>;

const icons: Readonly<Record<Picture, Icon>> = {
  food: IconCarrot,
  garden: IconPlant2,
  animals: IconPaw,
  repairs: IconTool,
  building: IconWall,
  tools: IconHammer,
  transport: IconTruck,
  care: IconHeartHandshake,
  children: IconBabyCarriage,
  health: IconStethoscope,
  visiting: IconCoffee,
  teaching: IconSchool,
  languages: IconLanguage,
  phones: IconDeviceMobile,
  music: IconMusic,
  clothes: IconShirt,
  household: IconHome,
  paper: IconFileText,
  other: IconCategory,
};

/** Those that a group may choose for a kind of its own. */
export const pictures = Object.keys(icons) as readonly Picture[];

/** By the id of a kind of the app's own. One that the group made itself has the drawing of one of these, or none of its own. */
export const kindIcon = (kind: string | null): Icon =>
  pictures.find((each) => each === kind) === undefined ? IconCategory : icons[kind as Picture];
