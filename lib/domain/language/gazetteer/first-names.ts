import given from './given-names.json'
import { wordSet } from '../../shared/text'

/** Given names mostly borne by men, from many languages. */
const MALE_NAMES = wordSet(
  'Aaron Abdul Abdullah Abel Abraham Adam Adolf Adrian Ahmed Ahmad Akira Alan Albert Alberto Aldous Alejandro Aleksandr ' +
    'Alessandro Alexander Alexandre Alexei Alfred Ali Alistair Allan Allen Amadeus Amir Anders Andre André Andrea Andreas ' +
    'Andrei Andrew Andrey Andy Angelo Anthony Anton Antoine Antonio António Arjun Arnold Arthur Arturo Asher Ashok Atticus ' +
    'August Auguste Augustin Augustine Austin Barack Barry Bartholomew Ben Benedict Benito Benjamin Bernard Bertrand Bill ' +
    'Bjorn Björn Blaise Bob Boris Brad Bradley Brandon Brendan Brett Brian Bruce Bruno Bryan Burt Caleb Calvin Cameron Carl ' +
    'Carlo Carlos Cecil Cesar César Chad Charles Charlie Chester Chris Christian Christoph Christopher Clarence Claude Claudio ' +
    'Clement Clifford Clinton Clyde Colin Conrad Craig Curtis Cyril Dale Damian Dan Daniel Dante Darren Darwin Dave David ' +
    'Dean Denis Dennis Derek Desmond Diego Dieter Dietrich Dimitri Dirk Dmitri Dmitry Dominic Don Donald Douglas Duncan Dwight ' +
    'Earl Ed Edgar Edmond Edmund Eduardo Edward Edwin Eli Elias Elijah Elliott Elmer Emanuel Émile Emile Emilio Emmanuel ' +
    'Enrico Enrique Eric Erich Erik Ernest Ernesto Ernst Ethan Eugene Évariste Evan Ezra Fabio Farid Felipe Felix Ferdinand ' +
    'Fernando Fidel Filippo Francesco Francis Francisco Franco François Frank Franklin Franz Fred Frederic Frederick Fredrik ' +
    'Friedrich Fritz Fyodor Gabriel Galileo Garry Gary Gaspard Geoffrey Georg George Georges Gerald Gerard Gerhard Giacomo ' +
    'Gilbert Giorgio Giovanni Giulio Giuseppe Glenn Gordon Graham Grant Greg Gregor Gregory Guglielmo Guillaume Guillermo ' +
    'Gunnar Günther Gustav Guy Hamid Hank Hans Harold Harry Harvey Hassan Hector Heinrich Helmut Hendrik Henri Henrik Henry ' +
    'Herbert Herman Hermann Hiroshi Horace Howard Hubert Hugh Hugo Humphrey Ian Ibrahim Ignatius Igor Imran Ingmar Isaac Isaiah ' +
    'Ismail Ivan Jack Jackson Jacob Jacques Jaime Jakob Jamal James Jan Jared Jason Javier Jay Jean Jeff Jefferson Jeffrey ' +
    'Jens Jeremiah Jeremy Jerome Jerry Jesse Jim Jimmy Joachim Joe Joel Johan Johann Johannes John Johnny Jon Jonas Jonathan ' +
    'Jorge José Jose Joseph Josef Joshua Josiah Juan Jules Julian Julio Julius Jürgen Justin Karl Karim Kazuo Keith Ken Kenneth ' +
    'Kenji Kevin Khalid Klaus Konrad Konstantin Kurt Kyle Lars Laurence Lawrence Lee Leif Leo Leon Leonard Leonardo Leonhard ' +
    'Leonid Leopold Leroy Leslie Lev Levi Lewis Liam Lionel Lloyd Lorenzo Louis Luca Lucas Luciano Ludwig Luigi Luis Luke Luther ' +
    'Magnus Mahmoud Malcolm Manuel Marc Marcel Marco Marcus Mario Mark Marshall Martin Marvin Mateo Mats Matt Matteo Matthew ' +
    'Matthias Maurice Max Maximilian Mehmet Michael Michel Miguel Mikhail Miles Milton Mohamed Mohammad Mohammed Moses Muhammad ' +
    'Murray Mustafa Nathan Nathaniel Neil Nelson Niall Nicholas Nick Nicolas Nicolaus Niccolò Niels Nikita Nikola Nikolai Noah ' +
    'Noel Norman Oleg Oliver Omar Oscar Oskar Osman Otto Owen Pablo Paolo Pascal Patrick Paul Paulo Pavel Pedro Per Percy Pete ' +
    'Peter Phil Philip Philippe Phillip Pierre Pieter Pietro Rafael Raj Rajesh Ralph Ramón Raphael Rashid Ravi Ray Raymond Rene ' +
    'René Ricardo Richard Rick Rob Robert Roberto Robin Rodney Rodrigo Roger Roland Rolf Roman Ron Ronald Ross Roy Rudolf ' +
    'Rudolph Rupert Russell Ryan Salvador Sam Samir Samuel Santiago Satoshi Scott Sean Sebastian Serge Sergei Sergey Sergio ' +
    'Seth Shane Shaun Sigmund Siegfried Simon Siméon Sidney Socrates Sophus Spencer Stanley Stefan Stephan Stephen Steve Steven ' +
    'Stuart Sven Ted Terence Terry Thaddeus Theodor Theodore Thierry Thomas Tim Timothy Toby Todd Tom Tomas Tommaso Tony Trevor ' +
    'Tyler Ulrich Umberto Valentin Vasily Vernon Victor Viktor Vincent Vincenzo Vladimir Volodymyr Waldo Wallace Walt Walter ' +
    'Warren Wayne Werner Wilfred Wilhelm Will Willem William Willy Winston Wolfgang Xavier Yasser Yuri Yusuf Yves Zachary',
)

/** Given names mostly borne by women, from many languages. */
const FEMALE_NAMES = wordSet(
  'Abigail Ada Adele Adriana Agatha Agnes Aisha Alexandra Alexis Alice Alicia Alison Allison Amalia Amanda Amelia Amina Amy ' +
    'Ana Anastasia Andrée Angela Angelina Anita Ann Anna Anne Annette Annie Antonia Anya Astrid Aurora Ava Barbara Beatrice ' +
    'Beatrix Belinda Benazir Bernadette Bertha Bessie Beth Betsy Betty Beverly Brenda Bridget Brigitte Camilla Camille Carla ' +
    'Carmen Carol Caroline Carolyn Carrie Catherine Cecilia Celia Charlotte Chiara Christiane Christina Christine Claire Clara ' +
    'Clarissa Claudia Constance Cordelia Cornelia Cristina Cynthia Daisy Danielle Daphne Dawn Deborah Delia Denise Diana Diane ' +
    'Dolores Dominique Donna Dora Doris Dorothy Edith Edna Eileen Elaine Eleanor Elena Elisabeth Elise Eliza Elizabeth Ella ' +
    'Ellen Elsa Emilia Emily Emma Erica Erika Esther Ethel Eugenia Eva Eve Evelyn Fatima Faye Fiona Flora Florence Frances ' +
    'Francesca Françoise Freya Frida Gabriela Gabriella Gabrielle Genevieve Georgia Georgina Gertrude Gina Giulia Gladys Glenda ' +
    'Gloria Grace Greta Gretchen Gwen Hana Hannah Harriet Hazel Heather Hedwig Heidi Helen Helena Helga Henrietta Hilary Hilda ' +
    'Hillary Ida Indira Ines Ingrid Irene Irina Iris Irma Isabel Isabella Isabelle Ivy Jacqueline Jane Janet Janice Jeanne Jenna ' +
    'Jennifer Jenny Jessica Jill Joan Joanna Jocelyn Josephine Joy Joyce Juanita Judith Judy Julia Juliana Julie Juliet June ' +
    'Karen Kate Katharina Katherine Kathleen Kathryn Kathy Katie Katja Kelly Khadija Kimberly Kirsten Kristen Kristin Kristina ' +
    'Lara Laura Lauren Layla Leah Leila Lena Lenka Leonora Lillian Lily Linda Lisa Lise Liza Lois Lorraine Louisa Louise Lucia ' +
    'Lucille Lucinda Lucy Lydia Mabel Madeleine Madeline Maggie Malala Marcia Margaret Margarita Margot Maria María Marianne ' +
    'Marie Marilyn Marina Marjorie Marlene Marta Martha Mary Mathilde Matilda Maud Maureen Maya Megan Melanie Melinda Melissa ' +
    'Mercedes Meryl Mia Michelle Mildred Mileva Millicent Mina Mira Miranda Miriam Molly Mona Monica Monika Muriel Nadia Nancy ' +
    'Naomi Natalia Natalie Natasha Nicole Nina Noor Nora Norma Octavia Olga Olive Olivia Olympe Ottilie Pamela Patricia Patty ' +
    'Paula Pauline Pearl Peggy Penelope Petra Philippa Phoebe Phyllis Pippa Priscilla Priya Rachel Rebecca Regina Rhoda Rita ' +
    'Roberta Rosa Rosalind Rosalyn Rose Rosemary Roxana Rukhmini Ruth Sabine Sadie Sally Samantha Sandra Sara Sarah Selma Shannon ' +
    'Sheila Shirley Sigrid Simone Sofia Sofie Sonia Sonya Sophia Sophie Stella Stephanie Stéphanie Stéphanie-Félicie Sue Susan Susanna Susanne ' +
    'Suzanne Sybil Sylvia Tamara Tanya Tatiana Teresa Tess Thelma Theresa Therese Tina Ursula Valentina Valerie Vanessa Vera ' +
    'Veronica Victoria Viola Violet Virginia Vivian Wanda Wendy Wilhelmina Winifred Yasmin Yoko Yolanda Yvonne Zainab Zoe Zora',
)

// given-names.json is made by scripts/proper-names.ts from the stdlib's lists of given names (CC0, PDDL) and from WordNet.
const moreMen = wordSet(given.male)
const moreWomen = wordSet(given.female)
const moreOfEither = wordSet(given.either)

/** True when `word` is a given name of anyone. */
export const isFirstName = (word: string): boolean =>
  isListed(word) ||
  isListed(withoutAccents(word)) ||
  (/^(\p{Lu}\p{Ll}+)-\p{Lu}\p{Ll}+$/u.test(word) &&
    isListed(withoutAccents(word.slice(0, word.indexOf('-')))))

const isListed = (word: string): boolean =>
  [MALE_NAMES, FEMALE_NAMES, moreMen, moreWomen, moreOfEither].some((list) => list.has(word))

const withoutAccents = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '')

/** True for a given name that is one even where it stands alone. */
export const isWellKnownGiven = (word: string): boolean => MALE_NAMES.has(word) || FEMALE_NAMES.has(word)

/** The sex that a given name tells, or null where it may be either or is unknown. */
export function sexOfGiven(name: string): 'male' | 'female' | null {
  const [man, woman] = [MALE_NAMES.has(name), FEMALE_NAMES.has(name)]
  if (man !== woman) return man ? 'male' : 'female'
  if (man || moreOfEither.has(name)) return null
  return moreMen.has(name) ? 'male' : moreWomen.has(name) ? 'female' : null
}
