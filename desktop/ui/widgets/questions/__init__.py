"""How each kind of question is answered on the page: a module for each, all with the interface of view.AnswerView."""
