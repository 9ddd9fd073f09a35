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

const icons: Readonly<Record<string, Icon>> = {
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
};

/** One that the group made itself, or took off its list, has no drawing of its own. */
export const kindIcon = (kind: string): Icon => icons[kind] ?? IconCategory;
