/** Small drawings for what is chosen between, by the names under which the books have them. */
import {
  type Icon,
  IconBook,
  IconBuildingStore,
  IconCircle,
  IconDroplet,
  IconHeart,
  IconHome,
  IconPlant,
  IconRoad,
  IconTool,
  IconToolsKitchen2,
  IconUser,
} from '@tabler/icons-react';

const icons = {
  home: IconHome,
  tool: IconTool,
  plant: IconPlant,
  water: IconDroplet,
  road: IconRoad,
  food: IconToolsKitchen2,
  shop: IconBuildingStore,
  book: IconBook,
  heart: IconHeart,
  person: IconUser,
} as const satisfies Record<string, Icon>;

export type OptionIcon = keyof typeof icons;
export const optionIcons = Object.keys(icons) as readonly OptionIcon[];

/** One that this app does not have is a plain mark. */
export const optionIcon = (name: string | null): Icon =>
  name !== null && Object.hasOwn(icons, name) ? icons[name as OptionIcon] : IconCircle;
