<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
    <context>
        <name>ChangesPage</name>
        <message>
            <source>Changes since 2018</source>
            <translation>Что изменилось с 2018</translation>
        </message>
        <message>
            <source>Errors of the print</source>
            <translation>Ошибки печати</translation>
        </message>
        <message>
            <source>What changed since 2018</source>
            <translation>Что изменилось с 2018 года</translation>
        </message>
        <message>
            <source>The handbook is of early 2018. What it says is right for that time; for a decision today see the Social Code.</source>
            <translation>Пособие — начала 2018 года. Оно верно для того времени; для решения сегодня смотрите Социальный кодекс.</translation>
        </message>
        <message>
            <source>[not verified]</source>
            <translation>[не проверено]</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <translation>Источник: {source}</translation>
        </message>
        <message numerus="yes">
            <source>The printed text is left as it is; the notes tell how to read it. %n note(s).</source>
            <translation>
                <numerusform>Напечатанный текст не тронут; заметки говорят, как его читать. Всего %n заметка.</numerusform>
                <numerusform>Напечатанный текст не тронут; заметки говорят, как его читать. Всего %n заметки.</numerusform>
                <numerusform>Напечатанный текст не тронут; заметки говорят, как его читать. Всего %n заметок.</numerusform>
            </translation>
        </message>
        <message>
            <source>Line {lines} of the source</source>
            <translation>Строка {lines} исходного текста</translation>
        </message>
    </context>
    <context>
        <name>Contents</name>
        <message>
            <source>unofficial translation</source>
            <translation>неофициальный перевод</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>Что-то пошло не так</translation>
        </message>
        <message>
            <source>This is a mistake in the program, not yours. Your answers are saved.</source>
            <translation>Это ошибка программы, а не ваша. Ваши ответы сохранены.</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Скопировать отчёт</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Handbook</source>
            <translation>Справочник</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Практика</translation>
        </message>
        <message>
            <source>Quizzes</source>
            <translation>Тесты</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Прогресс</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Термины</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Изменения</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Handbook of early 2018 · both laws ended on 1 July 2023 · for a decision on a claim see the Social Code</source>
            <translation>Редакция пособия — начало 2018 · оба закона утратили силу 01.07.2023 · для решения по заявителю — Социальный кодекс</translation>
        </message>
        <message numerus="yes">
            <source>And %n more; the command «komekshi check» lists all.</source>
            <translation>
                <numerusform>И ещё %n; полный список — команда «komekshi check».</numerusform>
                <numerusform>И ещё %n; полный список — команда «komekshi check».</numerusform>
                <numerusform>И ещё %n; полный список — команда «komekshi check».</numerusform>
            </translation>
        </message>
        <message>
            <source>Copied with its reference: {title}</source>
            <translation>Скопировано со ссылкой: {title}</translation>
        </message>
    </context>
    <context>
        <name>HandbookPage</name>
        <message>
            <source>Contents</source>
            <translation>Содержание</translation>
        </message>
        <message>
            <source>Back (Alt+Left)</source>
            <translation>Назад (Alt+←)</translation>
        </message>
        <message>
            <source>Forward (Alt+Right)</source>
            <translation>Вперёд (Alt+→)</translation>
        </message>
        <message>
            <source>Contents (Ctrl+T)</source>
            <translation>Содержание (Ctrl+T)</translation>
        </message>
        <message>
            <source>Smaller text (Ctrl+-)</source>
            <translation>Мельче (Ctrl+−)</translation>
        </message>
        <message>
            <source>Larger text (Ctrl++)</source>
            <translation>Крупнее (Ctrl++)</translation>
        </message>
        <message>
            <source>Marked by us: errors of the print. The text itself is as printed.</source>
            <translation>Ошибки печати отмечены нами. Сам текст — как напечатан.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Komekshi</source>
            <translation>Көмекші</translation>
        </message>
        <message>
            <source>Words in the rail on or off</source>
            <translation>Слова в боковой панели: показать или скрыть</translation>
        </message>
    </context>
    <context>
        <name>MatchingView</name>
        <message>
            <source>right</source>
            <translation>верно</translation>
        </message>
        <message>
            <source>wrong</source>
            <translation>неверно</translation>
        </message>
        <message>
            <source>choose…</source>
            <translation>выберите…</translation>
        </message>
    </context>
    <context>
        <name>Outside</name>
        <message>
            <source>This address is outside the program. Open it in the browser?</source>
            <translation>Этот адрес — вне программы. Открыть его в браузере?</translation>
        </message>
    </context>
    <context>
        <name>PracticePage</name>
        <message>
            <source>Practice</source>
            <translation>Практика</translation>
        </message>
        <message>
            <source>Families come to you; you decide what to say and do. Every choice is judged twice: by the law and as a conversation.</source>
            <translation>К вам приходят семьи, а вы решаете, что сказать и сделать. Каждый выбор оценивают дважды: по закону и как разговор.</translation>
        </message>
        <message>
            <source>Reading the cases…</source>
            <translation>Читаю случаи…</translation>
        </message>
        <message>
            <source>There is no case that can be played; the strip above says why.</source>
            <translation>Нет случая, который можно пройти; почему — сказано в полосе сверху.</translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s)</source>
            <translation>
                <numerusform>около %n минуты</numerusform>
                <numerusform>около %n минут</numerusform>
                <numerusform>около %n минут</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>From the beginning</source>
            <translation>Сначала</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Начать</translation>
        </message>
        <message>
            <source>The case was edited since; it can only be started from the beginning.</source>
            <translation>Случай с тех пор изменили: его можно только начать сначала.</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Закон</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Разговор</translation>
        </message>
        <message>
            <source>Go on (Enter)</source>
            <translation>Дальше (Enter)</translation>
        </message>
        <message>
            <source>right</source>
            <translation>верно</translation>
        </message>
        <message>
            <source>defensible</source>
            <translation>спорно</translation>
        </message>
        <message>
            <source>wrong</source>
            <translation>неверно</translation>
        </message>
        <message>
            <source>{title}: right {right}, defensible {defensible}, wrong {wrong}</source>
            <translation>{title}: верно {right}, спорно {defensible}, неверно {wrong}</translation>
        </message>
        <message>
            <source>Reread: {title}</source>
            <translation>Перечитать: {title}</translation>
        </message>
        <message>
            <source>To the list of cases</source>
            <translation>К списку случаев</translation>
        </message>
    </context>
    <context>
        <name>ProgressPage</name>
        <message>
            <source>Progress</source>
            <translation>Прогресс</translation>
        </message>
        <message>
            <source>Your progress is not open; the strip above says why.</source>
            <translation>Прогресс не открыт; почему — сказано в полосе сверху.</translation>
        </message>
        <message>
            <source>Nothing yet: the first case takes ten minutes.</source>
            <translation>Пока пусто: первый случай занимает минут десять.</translation>
        </message>
        <message>
            <source>To the first case</source>
            <translation>К первому случаю</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) answered</source>
            <translation>
                <numerusform>отвечен %n вопрос</numerusform>
                <numerusform>отвечено %n вопроса</numerusform>
                <numerusform>отвечено %n вопросов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) in cases</source>
            <translation>
                <numerusform>%n решение в случаях</numerusform>
                <numerusform>%n решения в случаях</numerusform>
                <numerusform>%n решений в случаях</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) of study</source>
            <translation>
                <numerusform>%n день занятий</numerusform>
                <numerusform>%n дня занятий</numerusform>
                <numerusform>%n дней занятий</numerusform>
            </translation>
        </message>
        <message>
            <source>Weak passages</source>
            <translation>Слабые места</translation>
        </message>
        <message>
            <source>None: the last two answers on every passage were right.</source>
            <translation>Нет: по каждому отрывку два последних ответа верны.</translation>
        </message>
        <message>
            <source>wrong {wrong} of {seen}</source>
            <translation>ошибок {wrong} из {seen}</translation>
        </message>
        <message>
            <source>By topic, the weakest first</source>
            <translation>По темам, слабые — первыми</translation>
        </message>
        <message>
            <source>right {right}, partly {partly}, wrong {wrong}</source>
            <translation>верно {right}, отчасти {partly}, неверно {wrong}</translation>
        </message>
    </context>
    <context>
        <name>QuizPage</name>
        <message>
            <source>Quizzes</source>
            <translation>Тесты</translation>
        </message>
        <message>
            <source>Each answer is explained at once, with the passage it comes from.</source>
            <translation>Каждый ответ сразу объясняется — с отрывком, откуда он взят.</translation>
        </message>
        <message>
            <source>Reading the questions…</source>
            <translation>Читаю вопросы…</translation>
        </message>
        <message>
            <source>There is no quiz that can be taken; the strip above says why.</source>
            <translation>Нет теста, который можно пройти; почему — сказано в полосе сверху.</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n вопрос</numerusform>
                <numerusform>%n вопроса</numerusform>
                <numerusform>%n вопросов</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>From the beginning</source>
            <translation>Сначала</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Начать</translation>
        </message>
        <message>
            <source>Question {number} of {total}</source>
            <translation>Вопрос {number} из {total}</translation>
        </message>
        <message>
            <source>Check (Enter)</source>
            <translation>Проверить (Enter)</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Верно</translation>
        </message>
        <message>
            <source>Partly right</source>
            <translation>Верно отчасти</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>Неверно</translation>
        </message>
        <message>
            <source>Open in the handbook</source>
            <translation>Открыть в пособии</translation>
        </message>
        <message>
            <source>Next (Enter)</source>
            <translation>Дальше (Enter)</translation>
        </message>
        <message>
            <source>{right} of {total} right, {percent} % of the marks</source>
            <translation>Верно {right} из {total}, {percent} % баллов</translation>
        </message>
        <message>
            <source>Worth rereading:</source>
            <translation>Стоит перечитать:</translation>
        </message>
        <message>
            <source>To the list of quizzes</source>
            <translation>К списку тестов</translation>
        </message>
        <message>
            <source>Choose all that are right.</source>
            <translation>Отметьте все верные.</translation>
        </message>
        <message>
            <source>Choose for each line what belongs to it.</source>
            <translation>К каждой строке выберите то, что к ней относится.</translation>
        </message>
    </context>
    <context>
        <name>Reader</name>
        <message>
            <source>Handbook text</source>
            <translation>Текст пособия</translation>
        </message>
        <message>
            <source>This reference is confirmed by a source.</source>
            <translation>Ссылка подтверждена источником.</translation>
        </message>
        <message>
            <source>This reference is printed so; nobody has verified it yet.</source>
            <translation>Так напечатано; ссылку ещё никто не проверил.</translation>
        </message>
        <message>
            <source>This reference is printed wrongly; the right one stands beside it.</source>
            <translation>Ссылка напечатана неверно; верная стоит рядом.</translation>
        </message>
        <message>
            <source>Print error</source>
            <translation>Ошибка печати</translation>
        </message>
        <message>
            <source>not verified</source>
            <translation>не проверено</translation>
        </message>
        <message>
            <source>Misprint</source>
            <translation>Опечатка</translation>
        </message>
    </context>
    <context>
        <name>ResultsDrop</name>
        <message>
            <source>Results</source>
            <translation>Результаты</translation>
        </message>
        <message>
            <source>The index is being prepared, one moment…</source>
            <translation>Готовлю поиск, одну минуту…</translation>
        </message>
        <message>
            <source>Searched for: {words} · Esc — as typed</source>
            <translation>Искали: {words} · Esc — как напечатано</translation>
        </message>
        <message>
            <source>Nearest in the handbook:</source>
            <translation>Ближайшее в пособии:</translation>
        </message>
        <message>
            <source>Nothing was found. Try one main word: «contract», «unemployed», «relocation».</source>
            <translation>Ничего не найдено. Попробуйте одно главное слово: «контракт», «безработный», «переселение».</translation>
        </message>
        <message>
            <source>no reference is printed</source>
            <translation>ссылка не напечатана</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <source>Not in the handbook</source>
            <translation>В пособии этого нет</translation>
        </message>
        <message>
            <source>[not verified]</source>
            <translation>[не проверено]</translation>
        </message>
        <message>
            <source>The handbook does not cite this place of the law.</source>
            <translation>На это место закона пособие не ссылается.</translation>
        </message>
        <message>
            <source>The handbook says nothing about this.</source>
            <translation>Об этом пособие не говорит.</translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>Find a rule, an article, a term…    Ctrl+K</source>
            <translation>Найти правило, статью, термин…    Ctrl+K</translation>
        </message>
        <message>
            <source>Search the handbook</source>
            <translation>Поиск по пособию</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлая</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмная</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Размер текста</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>search from anywhere; arrows choose, Enter opens, Esc closes</source>
            <translation>поиск откуда угодно; стрелки выбирают, Enter открывает, Esc закрывает</translation>
        </message>
        <message>
            <source>pages of the rail</source>
            <translation>разделы боковой панели</translation>
        </message>
        <message>
            <source>back and forward in the handbook</source>
            <translation>назад и вперёд по пособию</translation>
        </message>
        <message>
            <source>contents of the handbook</source>
            <translation>содержание пособия</translation>
        </message>
        <message>
            <source>copy the passage with its reference</source>
            <translation>скопировать отрывок со ссылкой</translation>
        </message>
        <message>
            <source>text size</source>
            <translation>размер текста</translation>
        </message>
        <message>
            <source>choose and confirm in cases and quizzes</source>
            <translation>выбрать и подтвердить в случаях и тестах</translation>
        </message>
        <message>
            <source>Your files</source>
            <translation>Ваши файлы</translation>
        </message>
        <message>
            <source>Progress: {path}</source>
            <translation>Прогресс: {path}</translation>
        </message>
        <message>
            <source>Copies: {path}</source>
            <translation>Копии: {path}</translation>
        </message>
        <message>
            <source>The program sends nothing and opens no network connection.</source>
            <translation>Программа ничего не отправляет и не выходит в сеть.</translation>
        </message>
        <message>
            <source>What is new</source>
            <translation>Что нового</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>in force in substance</source>
            <translation>действует по сути</translation>
        </message>
        <message>
            <source>number changed</source>
            <translation>число изменилось</translation>
        </message>
        <message>
            <source>norm repealed</source>
            <translation>норма отменена</translation>
        </message>
        <message>
            <source>renamed</source>
            <translation>переименовано</translation>
        </message>
        <message>
            <source>not verified for today</source>
            <translation>на сегодня не проверено</translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>TermsPage</name>
        <message>
            <source>Half a word in Russian, Kazakh or English</source>
            <translation>Половина слова по-русски, по-казахски или по-английски</translation>
        </message>
        <message>
            <source>Filter the terms</source>
            <translation>Отбор терминов</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Термины</translation>
        </message>
        <message numerus="yes">
            <source>%n term(s). Kazakh names without a source are marked.</source>
            <translation>
                <numerusform>%n термин. Казахские названия без источника помечены.</numerusform>
                <numerusform>%n термина. Казахские названия без источника помечены.</numerusform>
                <numerusform>%n терминов. Казахские названия без источника помечены.</numerusform>
            </translation>
        </message>
        <message>
            <source>Type half a word to see the rest.</source>
            <translation>Наберите половину слова, чтобы увидеть остальные.</translation>
        </message>
        <message>
            <source>[not verified]</source>
            <translation>[не проверено]</translation>
        </message>
        <message>
            <source>The handbook gives no definition.</source>
            <translation>Пособие определения не даёт.</translation>
        </message>
    </context>
    <context>
        <name>TroubleTeller</name>
        <message>
            <source>Viewing only: nothing can be written to {folder}, progress is not kept.</source>
            <translation>Только просмотр: в папку {folder} писать нельзя, прогресс не сохраняется.</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) wait to be saved.</source>
            <translation>
                <numerusform>%n ответ ждёт сохранения.</numerusform>
                <numerusform>%n ответа ждут сохранения.</numerusform>
                <numerusform>%n ответов ждут сохранения.</numerusform>
            </translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Bring back the copy of {date}</source>
            <translation>Вернуть копию от {date}</translation>
        </message>
        <message>
            <source>Start anew (the file is kept)</source>
            <translation>Начать заново (файл сохранится)</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>Выбрать другую папку</translation>
        </message>
        <message>
            <source>Folder for your progress</source>
            <translation>Папка для вашего прогресса</translation>
        </message>
    </context>
</TS>
