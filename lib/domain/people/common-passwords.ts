/**
 * The words that lists of leaked passwords are built from. With the ways people dress them up (capitals, digits or
 * signs behind, figures for letters, the word twice) they stand for some hundred thousand passwords.
 */
// prettier-ignore
export const COMMON_BASES: ReadonlySet<string> = new Set([
  'password', 'passwort', 'passw', 'passwd', 'motdepasse', 'contrasena', 'parola', 'senha', 'wachtwoord', 'pass',
  'welcome', 'letmein', 'letme', 'login', 'logmein', 'admin', 'administrator', 'root', 'master', 'user', 'username',
  'guest', 'test', 'testing', 'tester', 'default', 'changeme', 'change', 'secret', 'access', 'trustno', 'hello',
  'hallo', 'bonjour', 'hola', 'iloveyou', 'ilove', 'loveyou', 'love', 'lovely', 'lover', 'loveme', 'sunshine',
  'princess', 'prince', 'dragon', 'monkey', 'football', 'baseball', 'basketball', 'soccer', 'hockey', 'tennis',
  'superman', 'batman', 'spiderman', 'pokemon', 'pikachu', 'minecraft', 'roblox', 'fortnite', 'starwars', 'matrix',
  'shadow', 'ninja', 'killer', 'hunter', 'ranger', 'mustang', 'ferrari', 'mercedes', 'porsche', 'corvette',
  'charlie', 'michael', 'michelle', 'jennifer', 'jessica', 'jordan', 'daniel', 'andrew', 'joshua', 'matthew',
  'anthony', 'thomas', 'robert', 'william', 'nicole', 'ashley', 'amanda', 'samantha', 'justin', 'hannah',
  'alexander', 'alexandra', 'benjamin', 'christian', 'jonathan', 'elizabeth', 'stephanie', 'victoria', 'george',
  'freedom', 'whatever', 'computer', 'internet', 'server', 'windows', 'google', 'facebook', 'youtube', 'instagram',
  'samsung', 'iphone', 'android', 'apple', 'microsoft', 'network', 'security', 'system', 'summer', 'winter',
  'spring', 'autumn', 'january', 'february', 'march', 'april', 'august', 'september', 'october', 'november',
  'december', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'school', 'teacher',
  'student', 'pupil', 'college', 'university', 'classroom', 'homework', 'education', 'library', 'science',
  'chocolate', 'cookie', 'cookies', 'banana', 'orange', 'cherry', 'pepper', 'ginger', 'butterfly', 'flower',
  'rainbow', 'unicorn', 'purple', 'yellow', 'silver', 'golden', 'diamond', 'crystal', 'angel', 'heaven', 'jesus',
  'blessed', 'family', 'friend', 'friends', 'forever', 'babygirl', 'babyboy', 'sweetie', 'sweetheart', 'beautiful',
  'liverpool', 'chelsea', 'arsenal', 'barcelona', 'juventus', 'manchester', 'yankees', 'cowboys', 'eagles',
  'lakers', 'steelers', 'london', 'paris', 'berlin', 'america', 'england', 'canada', 'mexico', 'australia',
  'abc', 'abcd', 'abcde', 'abcdef', 'qwe', 'qwer', 'qwert', 'qwerty', 'qwertz', 'azerty', 'asd', 'asdf', 'asdfgh',
  'zxc', 'zxcv', 'zxcvbn', 'qaz', 'wsx', 'qazwsx', 'qweasd', 'qweasdzxc', 'zaqwsx', 'a', 'aa', 'x', 'xx', 'q',
])

/** Rows of keyboards, along which fingers walk. */
export const KEYBOARD_ROWS = [
  'qwertyuiop',
  'qwertzuiop',
  'azertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'yxcvbnm',
  '1234567890',
  'abcdefghijklmnopqrstuvwxyz',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
  'qazwsxedcrfvtgbyhnujm',
  '1q2w3e4r5t6y7u8i9o0p',
] as const
