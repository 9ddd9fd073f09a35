export const en = {
  text: 'We help one another and write down what we give and receive.\nGoing below zero is how exchange begins: nobody pays interest, and nobody is ashamed of it.\nWe keep our word, and when something went wrong we say so and mend it.\nBefore leaving, everybody gives back what they still owe, as far as they can.',
  offered:
    'These are the words that Minga offers. The founders signed them in another language; here you read them in yours.',
} as const;
