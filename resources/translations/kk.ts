<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en_US">
    <context>
        <name>ChangesPage</name>
        <message>
            <source>Changes since 2018</source>
            <translation>2018 жылдан бергі өзгерістер</translation>
        </message>
        <message>
            <source>Errors of the print</source>
            <translation>Баспа қателері</translation>
        </message>
        <message>
            <source>What changed since 2018</source>
            <translation>2018 жылдан бері не өзгерді</translation>
        </message>
        <message>
            <source>The handbook is of early 2018. What it says is right for that time; for a decision today see the Social Code.</source>
            <translation>Құрал 2018 жылдың басынан. Ол сол кезге дұрыс; бүгінгі шешім үшін Әлеуметтік кодексті қараңыз.</translation>
        </message>
        <message>
            <source>[not verified]</source>
            <translation>[тексерілмеген]</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <translation>Дереккөз: {source}</translation>
        </message>
        <message numerus="yes">
            <source>The printed text is left as it is; the notes tell how to read it. %n note(s).</source>
            <translation>
                <numerusform>Басылған мәтін өзгертілмеген; ескертпелер оны қалай оқу керегін айтады. Барлығы %n ескертпе.</numerusform>
                <numerusform>Басылған мәтін өзгертілмеген; ескертпелер оны қалай оқу керегін айтады. Барлығы %n ескертпе.</numerusform>
            </translation>
        </message>
        <message>
            <source>Line {lines} of the source</source>
            <translation>Бастапқы мәтіннің {lines}-жолы</translation>
        </message>
    </context>
    <context>
        <name>Contents</name>
        <message>
            <source>unofficial translation</source>
            <translation>бейресми аударма</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>Бірдеңе дұрыс болмады</translation>
        </message>
        <message>
            <source>This is a mistake in the program, not yours. Your answers are saved.</source>
            <translation>Бұл — бағдарламаның қатесі, сіздікі емес. Жауаптарыңыз сақталды.</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Есепті көшіріп алу</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Handbook</source>
            <translation>Анықтамалық</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Тәжірибе</translation>
        </message>
        <message>
            <source>Quizzes</source>
            <translation>Тесттер</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Нәтижелер</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Терминдер</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Өзгерістер</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Баптаулар</translation>
        </message>
        <message>
            <source>Handbook of early 2018 · both laws ended on 1 July 2023 · for a decision on a claim see the Social Code</source>
            <translation>Құрал редакциясы — 2018 жылдың басы · екі заң да 01.07.2023 күшін жойды · өтініш бойынша шешім үшін — Әлеуметтік кодекс</translation>
        </message>
        <message numerus="yes">
            <source>And %n more; the command «komekshi check» lists all.</source>
            <translation>
                <numerusform>Тағы %n бар; толық тізім — «komekshi check» командасы.</numerusform>
                <numerusform>Тағы %n бар; толық тізім — «komekshi check» командасы.</numerusform>
            </translation>
        </message>
        <message>
            <source>Copied with its reference: {title}</source>
            <translation>Сілтемесімен көшірілді: {title}</translation>
        </message>
    </context>
    <context>
        <name>HandbookPage</name>
        <message>
            <source>Contents</source>
            <translation>Мазмұны</translation>
        </message>
        <message>
            <source>Back (Alt+Left)</source>
            <translation>Артқа (Alt+←)</translation>
        </message>
        <message>
            <source>Forward (Alt+Right)</source>
            <translation>Алға (Alt+→)</translation>
        </message>
        <message>
            <source>Contents (Ctrl+T)</source>
            <translation>Мазмұны (Ctrl+T)</translation>
        </message>
        <message>
            <source>Smaller text (Ctrl+-)</source>
            <translation>Ұсақтау (Ctrl+−)</translation>
        </message>
        <message>
            <source>Larger text (Ctrl++)</source>
            <translation>Ірірек (Ctrl++)</translation>
        </message>
        <message>
            <source>Marked by us: errors of the print. The text itself is as printed.</source>
            <translation>Баспа қателерін біз белгіледік. Мәтіннің өзі — басылғандай.</translation>
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
            <translation>Бүйір панельдегі сөздер: көрсету не жасыру</translation>
        </message>
    </context>
    <context>
        <name>MatchingView</name>
        <message>
            <source>right</source>
            <translation>дұрыс</translation>
        </message>
        <message>
            <source>wrong</source>
            <translation>қате</translation>
        </message>
        <message>
            <source>choose…</source>
            <translation>таңдаңыз…</translation>
        </message>
    </context>
    <context>
        <name>Outside</name>
        <message>
            <source>This address is outside the program. Open it in the browser?</source>
            <translation>Бұл мекенжай бағдарламадан тыс. Оны браузерде ашу керек пе?</translation>
        </message>
    </context>
    <context>
        <name>PracticePage</name>
        <message>
            <source>Practice</source>
            <translation>Тәжірибе</translation>
        </message>
        <message>
            <source>Families come to you; you decide what to say and do. Every choice is judged twice: by the law and as a conversation.</source>
            <translation>Сізге отбасылар келеді, не айтып, не істеуді өзіңіз шешесіз. Әр таңдау екі рет бағаланады: заң бойынша және әңгіме ретінде.</translation>
        </message>
        <message>
            <source>Reading the cases…</source>
            <translation>Жағдайлар оқылып жатыр…</translation>
        </message>
        <message>
            <source>There is no case that can be played; the strip above says why.</source>
            <translation>Өтуге болатын жағдай жоқ; себебі жоғарғы жолақта айтылған.</translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s)</source>
            <translation>
                <numerusform>шамамен %n минут</numerusform>
                <numerusform>шамамен %n минут</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Жалғастыру</translation>
        </message>
        <message>
            <source>From the beginning</source>
            <translation>Басынан</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Бастау</translation>
        </message>
        <message>
            <source>The case was edited since; it can only be started from the beginning.</source>
            <translation>Жағдай содан бері өзгертілген: оны тек басынан бастауға болады.</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Заң</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Әңгіме</translation>
        </message>
        <message>
            <source>Go on (Enter)</source>
            <translation>Әрі қарай (Enter)</translation>
        </message>
        <message>
            <source>right</source>
            <translation>дұрыс</translation>
        </message>
        <message>
            <source>defensible</source>
            <translation>даулы</translation>
        </message>
        <message>
            <source>wrong</source>
            <translation>қате</translation>
        </message>
        <message>
            <source>{title}: right {right}, defensible {defensible}, wrong {wrong}</source>
            <translation>{title}: дұрыс {right}, даулы {defensible}, қате {wrong}</translation>
        </message>
        <message>
            <source>Reread: {title}</source>
            <translation>Қайта оқу: {title}</translation>
        </message>
        <message>
            <source>To the list of cases</source>
            <translation>Жағдайлар тізіміне</translation>
        </message>
    </context>
    <context>
        <name>ProgressPage</name>
        <message>
            <source>Progress</source>
            <translation>Нәтижелер</translation>
        </message>
        <message>
            <source>Your progress is not open; the strip above says why.</source>
            <translation>Нәтижелер ашылмады; себебі жоғарғы жолақта айтылған.</translation>
        </message>
        <message>
            <source>Nothing yet: the first case takes ten minutes.</source>
            <translation>Әзірге бос: бірінші жағдай он минуттай алады.</translation>
        </message>
        <message>
            <source>To the first case</source>
            <translation>Бірінші жағдайға</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) answered</source>
            <translation>
                <numerusform>%n сұраққа жауап берілді</numerusform>
                <numerusform>%n сұраққа жауап берілді</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) in cases</source>
            <translation>
                <numerusform>жағдайларда %n шешім</numerusform>
                <numerusform>жағдайларда %n шешім</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) of study</source>
            <translation>
                <numerusform>%n оқу күні</numerusform>
                <numerusform>%n оқу күні</numerusform>
            </translation>
        </message>
        <message>
            <source>Weak passages</source>
            <translation>Әлсіз тұстар</translation>
        </message>
        <message>
            <source>None: the last two answers on every passage were right.</source>
            <translation>Жоқ: әр үзінді бойынша соңғы екі жауап дұрыс.</translation>
        </message>
        <message>
            <source>wrong {wrong} of {seen}</source>
            <translation>{seen} жауаптың {wrong}-і қате</translation>
        </message>
        <message>
            <source>By topic, the weakest first</source>
            <translation>Тақырыптар бойынша, әлсіздері — бірінші</translation>
        </message>
        <message>
            <source>right {right}, partly {partly}, wrong {wrong}</source>
            <translation>дұрыс {right}, ішінара {partly}, қате {wrong}</translation>
        </message>
    </context>
    <context>
        <name>QuizPage</name>
        <message>
            <source>Quizzes</source>
            <translation>Тесттер</translation>
        </message>
        <message>
            <source>Each answer is explained at once, with the passage it comes from.</source>
            <translation>Әр жауап бірден түсіндіріледі — алынған үзіндісімен бірге.</translation>
        </message>
        <message>
            <source>Reading the questions…</source>
            <translation>Сұрақтар оқылып жатыр…</translation>
        </message>
        <message>
            <source>There is no quiz that can be taken; the strip above says why.</source>
            <translation>Өтуге болатын тест жоқ; себебі жоғарғы жолақта айтылған.</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n сұрақ</numerusform>
                <numerusform>%n сұрақ</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Жалғастыру</translation>
        </message>
        <message>
            <source>From the beginning</source>
            <translation>Басынан</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Бастау</translation>
        </message>
        <message>
            <source>Question {number} of {total}</source>
            <translation>{total} сұрақтың {number}-сұрағы</translation>
        </message>
        <message>
            <source>Check (Enter)</source>
            <translation>Тексеру (Enter)</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Дұрыс</translation>
        </message>
        <message>
            <source>Partly right</source>
            <translation>Ішінара дұрыс</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>Қате</translation>
        </message>
        <message>
            <source>Open in the handbook</source>
            <translation>Құралдан ашу</translation>
        </message>
        <message>
            <source>Next (Enter)</source>
            <translation>Әрі қарай (Enter)</translation>
        </message>
        <message>
            <source>{right} of {total} right, {percent} % of the marks</source>
            <translation>{total} сұрақтың {right}-і дұрыс, балдың {percent} %-ы</translation>
        </message>
        <message>
            <source>Worth rereading:</source>
            <translation>Қайта оқыған жөн:</translation>
        </message>
        <message>
            <source>To the list of quizzes</source>
            <translation>Тесттер тізіміне</translation>
        </message>
        <message>
            <source>Choose all that are right.</source>
            <translation>Дұрыстарының бәрін белгілеңіз.</translation>
        </message>
        <message>
            <source>Choose for each line what belongs to it.</source>
            <translation>Әр жолға тиістісін таңдаңыз.</translation>
        </message>
    </context>
    <context>
        <name>Reader</name>
        <message>
            <source>Handbook text</source>
            <translation>Құрал мәтіні</translation>
        </message>
        <message>
            <source>This reference is confirmed by a source.</source>
            <translation>Сілтеме дереккөзбен расталған.</translation>
        </message>
        <message>
            <source>This reference is printed so; nobody has verified it yet.</source>
            <translation>Осылай басылған; сілтемені әлі ешкім тексермеген.</translation>
        </message>
        <message>
            <source>This reference is printed wrongly; the right one stands beside it.</source>
            <translation>Сілтеме қате басылған; дұрысы жанында тұр.</translation>
        </message>
        <message>
            <source>Print error</source>
            <translation>Баспа қатесі</translation>
        </message>
        <message>
            <source>not verified</source>
            <translation>тексерілмеген</translation>
        </message>
        <message>
            <source>Misprint</source>
            <translation>Баспа қатесі</translation>
        </message>
    </context>
    <context>
        <name>ResultsDrop</name>
        <message>
            <source>Results</source>
            <translation>Нәтижелер тізімі</translation>
        </message>
        <message>
            <source>The index is being prepared, one moment…</source>
            <translation>Іздеу дайындалып жатыр, сәл күтіңіз…</translation>
        </message>
        <message>
            <source>Searched for: {words} · Esc — as typed</source>
            <translation>Іздегеніміз: {words} · Esc — терілгендей</translation>
        </message>
        <message>
            <source>Nearest in the handbook:</source>
            <translation>Құралдағы ең жақыны:</translation>
        </message>
        <message>
            <source>Nothing was found. Try one main word: «contract», «unemployed», «relocation».</source>
            <translation>Ештеңе табылмады. Бір негізгі сөзді байқап көріңіз: «келісімшарт», «жұмыссыз», «қоныс аудару».</translation>
        </message>
        <message>
            <source>no reference is printed</source>
            <translation>сілтеме басылмаған</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Жауап</translation>
        </message>
        <message>
            <source>Not in the handbook</source>
            <translation>Құралда бұл жоқ</translation>
        </message>
        <message>
            <source>[not verified]</source>
            <translation>[тексерілмеген]</translation>
        </message>
        <message>
            <source>The handbook does not cite this place of the law.</source>
            <translation>Құрал заңның бұл жеріне сілтеме жасамайды.</translation>
        </message>
        <message>
            <source>The handbook says nothing about this.</source>
            <translation>Құрал бұл туралы айтпайды.</translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>Find a rule, an article, a term…    Ctrl+K</source>
            <translation>Ережені, бапты, терминді табу…    Ctrl+K</translation>
        </message>
        <message>
            <source>Search the handbook</source>
            <translation>Құрал бойынша іздеу</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Баптаулар</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Ашық</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Күңгірт</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тіл</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Түс</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Мәтін өлшемі</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Пернелер</translation>
        </message>
        <message>
            <source>search from anywhere; arrows choose, Enter opens, Esc closes</source>
            <translation>кез келген жерден іздеу; көрсеткілер таңдайды, Enter ашады, Esc жабады</translation>
        </message>
        <message>
            <source>pages of the rail</source>
            <translation>бүйір панель бөлімдері</translation>
        </message>
        <message>
            <source>back and forward in the handbook</source>
            <translation>құралда артқа және алға</translation>
        </message>
        <message>
            <source>contents of the handbook</source>
            <translation>құралдың мазмұны</translation>
        </message>
        <message>
            <source>copy the passage with its reference</source>
            <translation>үзіндіні сілтемесімен көшіру</translation>
        </message>
        <message>
            <source>text size</source>
            <translation>мәтін өлшемі</translation>
        </message>
        <message>
            <source>choose and confirm in cases and quizzes</source>
            <translation>жағдайлар мен тесттерде таңдау және растау</translation>
        </message>
        <message>
            <source>Your files</source>
            <translation>Файлдарыңыз</translation>
        </message>
        <message>
            <source>Progress: {path}</source>
            <translation>Нәтижелер: {path}</translation>
        </message>
        <message>
            <source>Copies: {path}</source>
            <translation>Көшірмелер: {path}</translation>
        </message>
        <message>
            <source>The program sends nothing and opens no network connection.</source>
            <translation>Бағдарлама ештеңе жібермейді және желіге шықпайды.</translation>
        </message>
        <message>
            <source>What is new</source>
            <translation>Не жаңалық</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>in force in substance</source>
            <translation>мәні бойынша күшінде</translation>
        </message>
        <message>
            <source>number changed</source>
            <translation>сан өзгерді</translation>
        </message>
        <message>
            <source>norm repealed</source>
            <translation>норманың күші жойылды</translation>
        </message>
        <message>
            <source>renamed</source>
            <translation>атауы өзгерді</translation>
        </message>
        <message>
            <source>not verified for today</source>
            <translation>бүгінге тексерілмеген</translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
    </context>
    <context>
        <name>TermsPage</name>
        <message>
            <source>Half a word in Russian, Kazakh or English</source>
            <translation>Орысша, қазақша немесе ағылшынша сөздің жартысы</translation>
        </message>
        <message>
            <source>Filter the terms</source>
            <translation>Терминдерді іріктеу</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Терминдер</translation>
        </message>
        <message numerus="yes">
            <source>%n term(s). Kazakh names without a source are marked.</source>
            <translation>
                <numerusform>%n термин. Дереккөзі жоқ қазақша атаулар белгіленген.</numerusform>
                <numerusform>%n термин. Дереккөзі жоқ қазақша атаулар белгіленген.</numerusform>
            </translation>
        </message>
        <message>
            <source>Type half a word to see the rest.</source>
            <translation>Қалғанын көру үшін сөздің жартысын теріңіз.</translation>
        </message>
        <message>
            <source>[not verified]</source>
            <translation>[тексерілмеген]</translation>
        </message>
        <message>
            <source>The handbook gives no definition.</source>
            <translation>Құрал анықтама бермейді.</translation>
        </message>
    </context>
    <context>
        <name>TroubleTeller</name>
        <message>
            <source>Viewing only: nothing can be written to {folder}, progress is not kept.</source>
            <translation>Тек қарау: {folder} қалтасына жазуға болмайды, нәтижелер сақталмайды.</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) wait to be saved.</source>
            <translation>
                <numerusform>%n жауап сақталуын күтіп тұр.</numerusform>
                <numerusform>%n жауап сақталуын күтіп тұр.</numerusform>
            </translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Қайталау</translation>
        </message>
        <message>
            <source>Bring back the copy of {date}</source>
            <translation>{date} көшірмесін қайтару</translation>
        </message>
        <message>
            <source>Start anew (the file is kept)</source>
            <translation>Жаңадан бастау (файл сақталады)</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>Басқа қалтаны таңдау</translation>
        </message>
        <message>
            <source>Folder for your progress</source>
            <translation>Нәтижелеріңізге арналған қалта</translation>
        </message>
    </context>
</TS>
