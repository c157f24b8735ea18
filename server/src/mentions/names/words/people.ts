/** Given names common in news, from many languages; the trained model knows many more. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `Aaron Abdul Abdullah Abdulaziz Abigail Adam Adrian Agnes Ahmad Ahmed Ahmet Aisha Alan Albert Alejandro Aleksandr Alex Alexander Alexandra Alexei Alfred Ali
  Alice Alicia Alison Allan Allen Amanda Amina Amir Amit Amy Ana Anders Andrea Andreas Andrei Andrew Andy Angela Angelina Anil Anita Ann Anna
  Anne Anthony Antonio Antony Anwar Arjun Arnold Arthur Arun Asha Ashley Ashok Asif Atiku Ayesha Ayman Ban Barack Barbara Bashar Beatrice Ben Benjamin
  Bernard Bernie Betty Bill Billy Bob Boris Brad Brandon Brenda Brian Bruce Bryan Caroline Carla Carlos Carmen Carol Catherine Cecilia
  Charles Charlie Charlotte Chen Chinua Chloe Chris Christian Christina Christine Christopher Claire Clara Claude Claudia Colin Condoleezza Connor Craig
  Cristina Cyril Daniel Danny Darren Dave David Dean Deborah Deepak Dennis Derek Diana Diego Dilma Dmitry Dominic Don Donald Donna Doris Dorothy
  Douglas Duncan Edward Edwin Eduardo Elena Elizabeth Ellen Emily Emma Emmanuel Enrique Eric Erik Ernest Esther Eugene Eva Evelyn Faisal Farah Fatima
  Fatou Felix Fernando Fidel Fiona Florence Frances Francesco Francis Francisco Frank Franz Fred Frederick Gabriel Gareth Gary Gavin Geoffrey George Georgia
  Gerald Gerard Gerhard Giorgio Giovanni Giulia Gloria Gordon Grace Graham Greg Gregory Guy Hamid Hannah Hans Harold Harry Hasan Hassan Hassane Heather
  Hector Heinrich Helen Henry Herbert Hillary Hiroshi Hosni Howard Hugh Hugo Hussein Ian Ibrahim Igor Imran Ingrid Irina Isaac Isabel Isabella Ismail
  Ivan Jack Jacob Jacques Jair Jake James Jamie Jan Jane Janet Jason Javier Jay Jean Jeff Jeffrey Jennifer Jenny Jeremy Jerry Jesse Jessica Jill Jim
  Jimmy Joan Joe Joel Johan Johann John Johnny Jon Jonathan Jorge José Jose Joseph Joshua Joyce Juan Judith Julia Julian Julie Julius Justin Jyoti Kamala
  Kareem Karen Karim Karl Kate Katherine Kathleen Kathryn Katie Keith Kelly Ken Kenneth Kenji Kevin Khalid Kim Kofi Kumar Kyle Lars Larry Laura Lauren Laurence
  Laurent Lee Leila Leo Leon Leonard Leonardo Leslie Li Linda Lisa Liz Louis Louise Lucas Lucia Lucy Luis Luiz Luke Lynn Mahmoud Malcolm Manmohan Manuel
  Marc Marcel Marco Marcus Margaret Maria María Mariam Marie Marilyn Mario Marina Mark Martha Martin Mary Matt Matteo Matthew Maurice Max Maya Megan Mehmet
  Melissa Mevlüt Michael Michel Michelle Miguel Mike Mikhail Miriam Mitt Mohamed Mohammad Mohammed Muhammad Mohan Monica Moses Muammar Mustafa Nadia Nancy Narendra
  Natalia Natalie Nathan Nawaz Neil Nelson Nicholas Nick Nicola Nicolas Nicole Nigel Nikita Nikki Nikolai Nina Noah Noor Norman Olaf Oleg Olga Oliver Olivia Omar
  Oscar Osama Otto Pablo Pamela Patricia Patrick Paul Paula Paulo Pedro Penny Peter Petr Philip Philippe Phil Phillip Pierre Pranab Priya Rachel Rafael Rahul Raj Rajesh
  Ralph Ram Ramesh Ramón Rania Raúl Ravi Raymond Rebecca Recep Reza Ricardo Richard Rick Rishi Rita Rob Robert Roberto Robin Rodrigo Roger Roland Ron
  Ronald Rosa Rose Ross Roy Russell Ruth Ryan Saddam Sally Salman Sam Samantha Samir Samuel Sandra Sanjay Sara Sarah Scott Sean Sergei Sergey Sergio Shane
  Sharon Shinzo Sheila Shirley Silvia Simon Simone Sofia Sonia Sophie Stanley Stefan Stephanie Stephen Steve Steven Stuart Sue Sunil Suresh Susan Suzanne Svetlana
  Sylvia Tariq Tatiana Tayyip Ted Teresa Terry Theresa Thomas Tiffany Tim Timothy Tina Todd Tom Tommy Tony Tracy Umar Uhuru Ursula Valentina Vanessa Vera Vicente
  Victor Victoria Vijay Vikram Viktor Vincent Virginia Vladimir Volodymyr Walter Wang Wayne Wendy Werner Wilhelm William Winston Wolfgang Xavier Xi Yasser Yasmin
  Yitzhak Yoko Yuki Yuri Yusuf Yves Zachary Zhang Zoe Zoran`.split(/\s+/),
);

/** Small words inside a person's name: `van`, `bin`, `de la`. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'van von der den de del della di da dos das du la le el al bin ibn bint ben abu ould ter ten af av zu'.split(' '),
);

/** Verbs that people do, in the form news uses: a name beside one is a person’s more often than not. */
export const PERSON_VERBS: ReadonlySet<string> = new Set(
  `said says told tells added asked replied explained insisted argued claimed noted stressed recalled wrote writes tweeted
  admitted denied warned believes thinks thought hopes hoped joked laughed smiled born died married resigned testified`.split(
    /\s+/,
  ),
);
