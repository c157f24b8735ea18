/** A story of every kind of thing that Copydesk reads, for tests that need some copy. */
export const story = `Flood bill in Vell valley climbs to $40 million

By Teodora Brandt

VELL, Ohio, March 3 (Wire) - The river rose 4 metres in a night and took at least 12 homes with it, Mayor Ada Quill said on Tuesday.

“We lost everything,” said Dana Orr, 41, a farmer in the lower valley. “The water came in minutes.”

“The road is gone.

“We walked for six hours,” said Orr. She and her sister, Ines, reached Marrow Bridge at about 5 a.m.

The Vell River Authority (VRA) said repairs would cost $40 million, up 25% from the $32 million it estimated in January. According to a county report, one in five houses had no insurance.

Quill told reporters that the council would meet on Thursday, March 5, 2026. “I’ll be there,” she said, “and I expect answers.”

Councillor Kwame Osei-Tutu called the plan “a work of fiction”. The “clean slate” law takes effect in May.

Critics say the dam, built in 1974, should have been replaced three years ago.
`;
