/** What a unit measures; units of one kind convert into each other. */
export type UnitKind =
  | 'length'
  | 'area'
  | 'mass'
  | 'volume'
  | 'temperature'
  | 'speed'
  | 'energy'
  | 'power'
  | 'data'
  | 'data rate'
  | 'time'
  | 'torque'
  | 'pressure'
  | 'frequency'
  | 'sound'
  | 'angle'
  | 'other';

/** A unit by its English name in the singular, how copy writes it, and its size. */
export interface Unit {
  readonly name: string;
  readonly kind: UnitKind;
  /** Words in lower case, singular and plural: `mile`, `miles`. */
  readonly words: readonly string[];
  /** Signs whose case counts, `km`, `MW`; a mark in them is a token: `km/h` is three. */
  readonly signs: readonly string[];
  /** How many of the kind's first unit one of these is: 1609.344 metres; 1 where nothing converts. */
  readonly size: number;
  /** Added before `size` is applied; for temperatures. */
  readonly offset?: number;
}

function unit(kind: UnitKind, name: string, size: number, signs = '', words = plural(name), offset?: number): Unit {
  const list = (text: string): string[] => text.split(' | ').filter(Boolean);
  return { name, kind, size, signs: list(signs), words: list(words), ...(offset !== undefined && { offset }) };
}

function plural(name: string): string {
  return `${name} | ${name}s`;
}

export const UNITS: readonly Unit[] = [
  unit('length', 'metre', 1, 'm', 'metre | metres | meter | meters'),
  unit('length', 'kilometre', 1000, 'km | kms | Km | KM', 'kilometre | kilometres | kilometer | kilometers'),
  unit('length', 'centimetre', 0.01, 'cm | cms', 'centimetre | centimetres | centimeter | centimeters'),
  unit('length', 'millimetre', 0.001, 'mm', 'millimetre | millimetres | millimeter | millimeters'),
  unit('length', 'micrometre', 1e-6, 'µm | μm', 'micrometre | micrometres | micrometer | micrometers'),
  unit('length', 'nanometre', 1e-9, 'nm', 'nanometre | nanometres | nanometer | nanometers'),
  unit('length', 'mile', 1609.344, 'mi'),
  unit('length', 'yard', 0.9144, 'yd | yds'),
  unit('length', 'foot', 0.3048, 'ft | ft.', 'foot | feet'),
  unit('length', 'inch', 0.0254, 'in. | ins', 'inch | inches'),
  unit('length', 'nautical mile', 1852, 'nmi', 'nautical mile | nautical miles'),
  unit('length', 'furlong', 201.168),
  unit('length', 'light year', 9.4607e15, '', 'light year | light years'),
  unit(
    'area',
    'square metre',
    1,
    'm2 | m² | sq m | sqm',
    'square metre | square metres | square meter | square meters',
  ),
  unit(
    'area',
    'square kilometre',
    1e6,
    'km2 | km² | sq km | sqkm',
    'square kilometre | square kilometres | square kilometer | square kilometers',
  ),
  unit('area', 'square mile', 2589988.11, 'sq mi', 'square mile | square miles'),
  unit('area', 'square foot', 0.09290304, 'sq ft | sq. ft. | sq. ft | sqft', 'square foot | square feet'),
  unit('area', 'square yard', 0.83612736, 'sq yd', 'square yard | square yards'),
  unit('area', 'acre', 4046.8564224),
  unit('area', 'hectare', 10000, 'ha'),
  unit('mass', 'gram', 0.001, 'g', 'gram | grams | gramme | grammes'),
  unit('mass', 'kilogram', 1, 'kg | kgs | Kg', 'kilogram | kilograms | kilogramme | kilogrammes | kilo | kilos'),
  unit('mass', 'milligram', 1e-6, 'mg', 'milligram | milligrams'),
  unit('mass', 'metric ton', 1000, 't', 'tonne | tonnes | metric ton | metric tons'),
  unit('mass', 'kiloton', 1e6, 'kt', 'kilotonne | kilotonnes | kiloton | kilotons'),
  unit('mass', 'megaton', 1e9, 'Mt', 'megatonne | megatonnes | megaton | megatons'),
  unit('mass', 'gigaton', 1e12, 'Gt', 'gigatonne | gigatonnes | gigaton | gigatons'),
  unit('mass', 'ton', 907.18474),
  unit('mass', 'pound-mass', 0.45359237, 'lb | lbs | lb. | lbs.', 'pound | pounds'),
  unit('mass', 'ounce', 0.028349523, 'oz | oz.'),
  unit('mass', 'stone', 6.35029318, 'st'),
  unit('volume', 'litre', 1, 'l | L', 'litre | litres | liter | liters'),
  unit('volume', 'millilitre', 0.001, 'ml | mL', 'millilitre | millilitres | milliliter | milliliters'),
  unit('volume', 'gallon', 3.785411784, 'gal'),
  unit('volume', 'pint', 0.473176473),
  unit('volume', 'quart', 0.946352946),
  unit('volume', 'barrel', 158.987294928, 'bbl'),
  unit('volume', 'cubic metre', 1000, 'm3 | m³ | cu m', 'cubic metre | cubic metres | cubic meter | cubic meters'),
  unit('volume', 'acre foot', 1233481.84, '', 'acre foot | acre feet'),
  unit('volume', 'cubic foot', 28.316846592, 'cu ft', 'cubic foot | cubic feet'),
  unit(
    'temperature',
    'celsius',
    1,
    '°C | ° C | C | ºC',
    'degrees celsius | degree celsius | degrees centigrade | degrees c | celsius | centigrade',
  ),
  unit(
    'temperature',
    'fahrenheit',
    5 / 9,
    '°F | ° F | F | ºF',
    'degrees fahrenheit | degree fahrenheit | degrees f | fahrenheit',
    -32,
  ),
  unit('temperature', 'kelvin', 1, '', 'kelvin | kelvins', -273.15),
  unit(
    'speed',
    'kilometre per hour',
    1,
    'km/h | kph | kmh | km/hr | kmph | KPH',
    'kilometres per hour | kilometers per hour | kilometres an hour | kilometers an hour',
  ),
  unit('speed', 'mile per hour', 1.609344, 'mph | MPH', 'miles per hour | miles an hour | mile per hour'),
  unit('speed', 'knot', 1.852, 'kt | kts'),
  unit(
    'speed',
    'metre per second',
    3.6,
    'm/s',
    'metres per second | meters per second | metres a second | meters a second',
  ),
  unit('speed', 'kilometre per second', 3600, 'km/s', 'kilometres per second | kilometers per second'),
  unit('speed', 'foot per second', 1.09728, 'ft/s', 'feet per second'),
  unit('energy', 'kilowatt hour', 1, 'kWh | kwh | KWh', 'kilowatt hour | kilowatt hours'),
  unit('energy', 'megawatt hour', 1e3, 'MWh', 'megawatt hour | megawatt hours'),
  unit('energy', 'gigawatt hour', 1e6, 'GWh', 'gigawatt hour | gigawatt hours'),
  unit('energy', 'terawatt hour', 1e9, 'TWh', 'terawatt hour | terawatt hours'),
  unit('energy', 'joule', 1 / 3.6e6, 'J'),
  unit('energy', 'kilojoule', 1 / 3600, 'kJ'),
  unit('energy', 'calorie', 1.163e-3, 'kcal', 'calorie | calories | kilocalorie | kilocalories'),
  unit('power', 'watt', 0.001, 'W'),
  unit('power', 'kilowatt', 1, 'kW | KW | kw'),
  unit('power', 'megawatt', 1e3, 'MW'),
  unit('power', 'gigawatt', 1e6, 'GW'),
  unit('power', 'horsepower', 0.745699872, 'hp | HP | PS', 'horsepower'),
  unit('power', 'brake horsepower', 0.745699872, 'bhp | BHP', 'brake horsepower'),
  unit('data', 'byte', 1e-6),
  unit('data', 'kilobyte', 1e-3, 'KB | kB'),
  unit('data', 'megabyte', 1, 'MB'),
  unit('data', 'gigabyte', 1e3, 'GB | gb', 'gigabyte | gigabytes | gig | gigs'),
  unit('data', 'terabyte', 1e6, 'TB'),
  unit('data', 'petabyte', 1e9, 'PB'),
  unit(
    'data rate',
    'megabit per second',
    1,
    'Mbps | mbps | Mb/s | Mbit/s',
    'megabit per second | megabits per second | megabits a second',
  ),
  unit(
    'data rate',
    'gigabit per second',
    1e3,
    'Gbps | Gb/s | Gbit/s',
    'gigabit per second | gigabits per second | gigabits a second',
  ),
  unit('data rate', 'kilobit per second', 1e-3, 'kbps | Kbps', 'kilobits per second'),
  unit('time', 'second', 1, 's | secs | sec'),
  unit('time', 'millisecond', 0.001, 'ms'),
  unit('time', 'minute', 60, 'min | mins'),
  unit('time', 'hour', 3600, 'h | hr | hrs'),
  unit('time', 'day', 86400),
  unit('time', 'week', 604800),
  unit('time', 'fortnight', 1209600),
  unit('time', 'month', 2629746, 'mo'),
  unit('time', 'quarter', 7889238),
  unit('time', 'year', 31556952, 'yr | yrs'),
  unit('time', 'decade', 315569520),
  unit('time', 'century', 3155695200, '', 'century | centuries'),
  unit('torque', 'newton metre', 1, 'Nm | N·m', 'newton metre | newton metres | newton meter | newton meters'),
  unit(
    'torque',
    'foot pound-force',
    1.355817948,
    'lb-ft | lb ft | ft-lb | lb.-ft. | ft-lbs',
    'foot pounds | foot pound',
  ),
  unit('torque', 'pound-foot', 1.355817948, '', 'pound feet | pound foot'),
  unit('pressure', 'pascal', 1, 'Pa'),
  unit('pressure', 'hectopascal', 100, 'hPa'),
  unit('pressure', 'kilopascal', 1000, 'kPa'),
  unit('pressure', 'millibar', 100, 'mbar | mb'),
  unit('pressure', 'pound per square inch', 6894.757, 'psi', 'pounds per square inch'),
  unit('frequency', 'hertz', 1, 'Hz', 'hertz'),
  unit('frequency', 'kilohertz', 1e3, 'kHz | KHz', 'kilohertz'),
  unit('frequency', 'megahertz', 1e6, 'MHz', 'megahertz'),
  unit('frequency', 'gigahertz', 1e9, 'GHz', 'gigahertz'),
  unit('frequency', 'revolutions per minute', 1 / 60, 'rpm', 'revolutions per minute | revolution per minute'),
  unit('sound', 'decibel', 1, 'dB'),
  unit('angle', 'degree', 1, '°'),
  unit('length', 'micron', 1e-6),
  unit('area', 'square inch', 0.00064516, 'sq in', 'square inch | square inches'),
  unit(
    'area',
    'square centimetre',
    0.0001,
    'cm2 | cm² | sq cm',
    'square centimetre | square centimetres | square centimeter | square centimeters',
  ),
  unit('mass', 'microgram', 1e-9, 'µg | μg | mcg', 'microgram | micrograms'),
  unit('mass', 'short ton', 907.18474),
  unit('mass', 'long ton', 1016.0469088),
  unit('volume', 'centilitre', 0.01, 'cl', 'centilitre | centilitres | centiliter | centiliters'),
  unit(
    'volume',
    'cubic centimetre',
    0.001,
    'cc | cm3 | cm³',
    'cubic centimetre | cubic centimetres | cubic centimeter | cubic centimeters',
  ),
  unit('volume', 'cubic inch', 0.016387064, 'cu in', 'cubic inch | cubic inches'),
  unit('volume', 'cubic yard', 764.554857984, 'cu yd'),
  unit(
    'volume',
    'cubic kilometre',
    1e12,
    'km3 | km³',
    'cubic kilometre | cubic kilometres | cubic kilometer | cubic kilometers',
  ),
  unit('volume', 'fluid ounce', 0.0295735296, 'fl oz | fl. oz.'),
  unit('volume', 'cup', 0.2365882365),
  unit('volume', 'tablespoon', 0.0147867648, 'tbsp'),
  unit('volume', 'teaspoon', 0.0049289216, 'tsp'),
  unit('volume', 'bushel', 35.23907016688),
  unit('energy', 'watt hour', 0.001, 'Wh', 'watt hour | watt hours'),
  unit('energy', 'megajoule', 1 / 3.6, 'MJ'),
  unit('energy', 'gigajoule', 1000 / 3.6, 'GJ'),
  unit('energy', 'british thermal unit', 0.000293071, 'BTU | Btu'),
  unit('energy', 'mega british thermal unit', 293.071, 'mmBTU | mmBtu | MMBtu | MMBTU'),
  unit('energy', 'electronvolt', 4.45049e-26, 'eV', 'electronvolt | electronvolts | electron volt | electron volts'),
  unit('power', 'milliwatt', 1e-6),
  unit('power', 'terawatt', 1e9, 'TW'),
  unit('data', 'bit', 1.25e-7),
  unit('data', 'megabit', 0.125, 'Mb | Mbit'),
  unit('data', 'gigabit', 125, 'Gb | Gbit'),
  unit('data', 'exabyte', 1e12, 'EB'),
  unit('data', 'zettabyte', 1e15, 'ZB'),
  unit('time', 'microsecond', 1e-6, 'µs | μs'),
  unit('time', 'nanosecond', 1e-9, 'ns'),
  unit('pressure', 'bar', 1e5),
  unit('pressure', 'megapascal', 1e6, 'MPa'),
  unit('pressure', 'gigapascal', 1e9, 'GPa'),
  unit('pressure', 'standard atmosphere', 101325, 'atm', 'atmosphere | atmospheres'),
  unit('frequency', 'terahertz', 1e12, 'THz', 'terahertz'),
  unit('other', 'newton', 1, 'N'),
  unit('other', 'kilonewton', 1, 'kN'),
  unit('other', 'ampere', 1, 'A', 'ampere | amperes | amp | amps'),
  unit('other', 'ohm', 1, 'Ω'),
  unit('other', 'kilovolt', 1, 'kV'),
  unit('other', 'tesla', 1, '', 'teslas'),
  unit('other', 'lux', 1, '', 'lux'),
  unit('other', 'part per million', 1, 'ppm', 'part per million | parts per million'),
  unit('other', 'part per billion', 1, 'ppb', 'part per billion | parts per billion'),
  unit('other', 'pixel', 1),
  unit('other', 'pixel per inch', 1, 'ppi', 'pixels per inch'),
  unit('other', 'volt', 1, 'V'),
  unit('other', 'milliampere hour', 1, 'mAh', 'milliamp hour | milliamp hours | milliampere hour | milliampere hours'),
  unit('other', 'lumen', 1),
  unit('other', 'nit', 1),
  unit('other', 'megapixel', 1, 'MP'),
  unit('other', 'mile per gallon', 1, 'mpg', 'miles per gallon | miles to the gallon'),
  unit('other', 'frame per second', 1, 'fps', 'frames per second | frames a second'),
  unit('other', 'carat', 1),
  unit('other', 'basis point', 1, 'bp | bps'),
];

/** Units by their English names. */
export const UNIT_BY_NAME: ReadonlyMap<string, Unit> = new Map(UNITS.map(unit => [unit.name, unit]));

/** So many of one unit in another of the same kind: `convert(26, mile, kilometre)` is 41.84. */
export function convert(value: number, from: Unit, to: Unit): number {
  return ((value + (from.offset ?? 0)) * from.size) / to.size - (to.offset ?? 0);
}
