<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en_US">
<context>
    <name>AnswerCard</name>
    <message>
        <location filename="../../desktop/ui/widgets/answer_card.py" line="35"/>
        <source>no reference is printed</source>
        <translation>сілтеме басылмаған</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/answer_card.py" line="36"/>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/answer_card.py" line="38"/>
        <location filename="../../desktop/ui/widgets/answer_card.py" line="53"/>
        <source>[not verified]</source>
        <translation>[тексерілмеген]</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/answer_card.py" line="42"/>
        <source>No passage is like that</source>
        <translation>Мұндай үзінді жоқ</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/answer_card.py" line="42"/>
        <source>Not in the handbook</source>
        <translation>Құралда бұл жоқ</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/answer_card.py" line="56"/>
        <source>The handbook does not cite this place of the law.</source>
        <translation>Құрал заңның бұл жеріне сілтеме жасамайды.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/answer_card.py" line="58"/>
        <source>No passage has these words in the way you asked. Take away the quotes, the minus or NEAR.</source>
        <translation>Ешбір үзіндіде бұл сөздер сіз сұрағандай тұрмайды. Тырнақшаны, минусты немесе ҚАТАР сөзін алып тастаңыз.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/answer_card.py" line="64"/>
        <source>No passage answers this. Below is what has the same words.</source>
        <translation>Жауабы бар үзінді жоқ. Төменде осы сөздер бар.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/answer_card.py" line="65"/>
        <source>The handbook says nothing about this.</source>
        <translation>Құрал бұл туралы айтпайды.</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <location filename="../../desktop/ui/widgets/questions/view.py" line="66"/>
        <source>right</source>
        <translation>дұрыс</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/view.py" line="66"/>
        <source>wrong</source>
        <translation>қате</translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message numerus="yes">
        <location filename="../../desktop/ui/models/articles.py" line="46"/>
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n үзінді</numerusform>
            <numerusform>%n үзінді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/models/articles.py" line="48"/>
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n сұрақ</numerusform>
            <numerusform>%n сұрақ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/models/articles.py" line="50"/>
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n жағдай</numerusform>
            <numerusform>%n жағдай</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/models/articles.py" line="51"/>
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n ереже</numerusform>
            <numerusform>%n ереже</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/models/articles.py" line="51"/>
        <source>%n ready answer(s)</source>
        <translation>
            <numerusform>%n дайын жауап</numerusform>
            <numerusform>%n дайын жауап</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticlesPanel</name>
    <message>
        <location filename="../../desktop/ui/panels/articles.py" line="21"/>
        <source>Article or word…</source>
        <translation>Бап немесе сөз…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/panels/articles.py" line="22"/>
        <source>Narrow the list of articles</source>
        <translation>Баптар тізімін тарылту</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/panels/articles.py" line="30"/>
        <source>Articles</source>
        <translation>Баптар</translation>
    </message>
</context>
<context>
    <name>AskView</name>
    <message>
        <location filename="../../desktop/ui/widgets/ask_view.py" line="108"/>
        <source>day.month.year</source>
        <translation>күн.ай.жыл</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/ask_view.py" line="112"/>
        <source>Write a day, for example 12.03.2018.</source>
        <translation>Күнді жазыңыз, мысалы 12.03.2018.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/ask_view.py" line="112"/>
        <source>Write a number in digits.</source>
        <translation>Санды цифрмен жазыңыз.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/ask_view.py" line="120"/>
        <source>Check (Enter)</source>
        <translation>Тексеру (Enter)</translation>
    </message>
</context>
<context>
    <name>AssistanceForm</name>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="34"/>
        <source>Day of application</source>
        <translation>Өтініш күні</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="34"/>
        <source>Day, month, year, e.g. 12.02.2018</source>
        <translation>Күні, айы, жылы, мысалы 12.02.2018</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="36"/>
        <source>Poverty line</source>
        <translation>Кедейлік шегі</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="37"/>
        <source>Known: enter it</source>
        <translation>Белгілі: соманы енгізу</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="38"/>
        <source>From the subsistence minimum of the region</source>
        <translation>Өңірдің күнкөріс деңгейі бойынша</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="39"/>
        <source>Not known</source>
        <translation>Белгісіз</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="41"/>
        <source>Sum, tenge</source>
        <translation>Сома, теңге</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="41"/>
        <source>Whole tenge; of the quarter before for the minimum</source>
        <translation>Бүтін теңге; күнкөріс деңгейі — алдыңғы тоқсан үшін</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="111"/>
        <source>Income</source>
        <translation>Табыс</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="138"/>
        <source>The family: all who live together and keep house together</source>
        <translation>Отбасы: бірге тұрып, ортақ шаруашылық жүргізетіндердің бәрі</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="139"/>
        <source>Incomes are of each of the three months of the quarter before, tenge. Enter edits a cell, Insert adds a person, Ctrl+Delete takes one out.</source>
        <translation>Табыс — алдыңғы тоқсанның үш айының әрқайсысы үшін, теңге. Enter ұяшықты түзетеді, Insert адам қосады, Ctrl+Delete алып тастайды.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="144"/>
        <source>Add a person (Insert)</source>
        <translation>Адам қосу (Insert)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="145"/>
        <source>Take out (Ctrl+Delete)</source>
        <translation>Алып тастау (Ctrl+Delete)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="146"/>
        <source>Clear</source>
        <translation>Тазалау</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="151"/>
        <source>The social contract, month by month</source>
        <translation>Әлеуметтік келісімшарт ай сайын</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="156"/>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="156"/>
        <source>Age, years</source>
        <translation>Жасы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="156"/>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="157"/>
        <source>Disability</source>
        <translation>Мүгедектігі</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="157"/>
        <source>Ill over 2 months</source>
        <translation>Ауруы &gt; 2 ай</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="158"/>
        <source>Needs care</source>
        <translation>Күтім керек</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="158"/>
        <source>Study</source>
        <translation>Оқуы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="158"/>
        <source>Work</source>
        <translation>Жұмысы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="159"/>
        <source>Looks after</source>
        <translation>Кімге күтім жасайды</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="159"/>
        <source>Income, month 1</source>
        <translation>Табыс, 1-ай</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="160"/>
        <source>Income, month 2</source>
        <translation>Табыс, 2-ай</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="160"/>
        <source>Income, month 3</source>
        <translation>Табыс, 3-ай</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="160"/>
        <source>Status</source>
        <translation>Азаматтығы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="165"/>
        <source>applicant</source>
        <translation>өтініш-беруші</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="165"/>
        <source>spouse</source>
        <translation>жұбайы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="165"/>
        <source>child</source>
        <translation>бала</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="166"/>
        <source>grandchild</source>
        <translation>немере</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="166"/>
        <source>parent</source>
        <translation>ата-ана</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="166"/>
        <source>relative</source>
        <translation>туыс</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="170"/>
        <source>not known</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="171"/>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="171"/>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="174"/>
        <source>Applicant</source>
        <translation>Өтініш беруші</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="174"/>
        <source>Husband, wife</source>
        <translation>Күйеуі, әйелі</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="174"/>
        <source>Son, daughter</source>
        <translation>Ұлы, қызы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="175"/>
        <source>Grandchild</source>
        <translation>Немере</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="175"/>
        <source>Parent</source>
        <translation>Әкесі, анасы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="175"/>
        <source>Relative</source>
        <translation>Туыс</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="177"/>
        <source>male</source>
        <translation>ер</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="177"/>
        <source>female</source>
        <translation>әйел</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="179"/>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="179"/>
        <source>group I</source>
        <translation>I топ</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="179"/>
        <source>group II</source>
        <translation>II топ</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="180"/>
        <source>group III</source>
        <translation>III топ</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="180"/>
        <source>child with a disability</source>
        <translation>мүгедек бала</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="183"/>
        <source>does not study</source>
        <translation>оқымайды</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="183"/>
        <source>full-time</source>
        <translation>күндізгі</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="183"/>
        <source>part-time</source>
        <translation>сырттай, кешкі</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="186"/>
        <source>does not work</source>
        <translation>жұмыс істемейді</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="186"/>
        <source>permanent</source>
        <translation>тұрақты</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="186"/>
        <source>temporary</source>
        <translation>уақытша</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="187"/>
        <source>seasonal</source>
        <translation>маусымдық</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="187"/>
        <source>self-employed</source>
        <translation>өзін-өзі жұмыспен қамтыған</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="190"/>
        <source>citizen</source>
        <translation>ҚР азаматы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="190"/>
        <source>oralman</source>
        <translation>оралман</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="190"/>
        <source>refugee</source>
        <translation>босқын</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="191"/>
        <source>foreigner</source>
        <translation>шетелдік</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="191"/>
        <source>stateless</source>
        <translation>азаматтығы жоқ</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="194"/>
        <source>nobody</source>
        <translation>ешкімге</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="194"/>
        <source>a child under 7 outside the family</source>
        <translation>отбасынан тыс 7 жасқа дейінгі бала</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="195"/>
        <source>group I or II outside the family</source>
        <translation>отбасынан тыс I–II топ мүгедегі</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="196"/>
        <source>somebody old up to 80 who needs care</source>
        <translation>80 жасқа дейінгі қарт, күтім керек</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="197"/>
        <source>somebody over 80 who needs care</source>
        <translation>80 жастан асқан, күтім керек</translation>
    </message>
</context>
<context>
    <name>AuthorView</name>
    <message>
        <location filename="../../desktop/ui/widgets/author_view.py" line="82"/>
        <source>A case of your own</source>
        <translation>Өз жағдайыңыз</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/author_view.py" line="84"/>
        <source>Open a Twee file (Twine: Build, Export As Twee). It is read again each time it is saved.</source>
        <translation>Twee файлын ашыңыз (Twine-да: Build, Export As Twee). Әр сақтаған сайын қайта оқылады.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/author_view.py" line="98"/>
        <source>Nothing is wrong with it.</source>
        <translation>Қате жоқ.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/author_view.py" line="106"/>
        <source>Open a file…</source>
        <translation>Файл ашу…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/author_view.py" line="107"/>
        <source>A new one from the template…</source>
        <translation>Үлгі бойынша жаңа…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/author_view.py" line="108"/>
        <source>To the list of cases</source>
        <translation>Жағдайлар тізіміне</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/author_view.py" line="118"/>
        <source>Line {place}</source>
        <translation>{place}-жол</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/author_view.py" line="126"/>
        <source>Scenes {scenes}, endings {endings}, choices {choices}, different moments {states}.</source>
        <translation>Көрініс {scenes}, аяқталуы {endings}, таңдау {choices}, түрлі күй {states}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/author_view.py" line="135"/>
        <source>Map of the case</source>
        <translation>Жағдай картасы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/author_view.py" line="145"/>
        <source>From which scene</source>
        <translation>Қай көріністен</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/author_view.py" line="151"/>
        <source>Play from here</source>
        <translation>Осы жерден ойнау</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/author_view.py" line="162"/>
        <source>Open a case</source>
        <translation>Жағдайды ашу</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/author_view.py" line="162"/>
        <location filename="../../desktop/ui/widgets/author_view.py" line="168"/>
        <source>Cases (*.twee *.tw)</source>
        <translation>Жағдайлар (*.twee *.tw)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/author_view.py" line="167"/>
        <source>Where to put the new case</source>
        <translation>Жаңа жағдайды қайда сақтау</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/author_view.py" line="46"/>
        <source>The file</source>
        <translation>Файл</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/author_view.py" line="50"/>
        <source>Play it</source>
        <translation>Ойнау</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/author_view.py" line="50"/>
        <source>Save…</source>
        <translation>Сақтау…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/author_view.py" line="93"/>
        <source>A village or tactics of your own</source>
        <translation>Өз ауылыңыз немесе өз тактикаларыңыз</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/author_view.py" line="96"/>
        <source>Faults are told while you write. The draft is kept by itself; save it where you like.</source>
        <translation>Қателер жазып отырғанда көрінеді. Жоба өзі сақталады; қалаған жеріңізге сақтаңыз.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/author_view.py" line="102"/>
        <source>Village</source>
        <translation>Ауыл</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/author_view.py" line="102"/>
        <source>Tactics</source>
        <translation>Тактикалар</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/author_view.py" line="103"/>
        <source>Open…</source>
        <translation>Ашу…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/author_view.py" line="103"/>
        <source>From the sample</source>
        <translation>Үлгіден қайта</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/author_view.py" line="150"/>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/author_view.py" line="150"/>
        <location filename="../../desktop/ui/village/author_view.py" line="156"/>
        <source>Villages and tactics (*.toml)</source>
        <translation>Ауылдар мен тактикалар (*.toml)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/author_view.py" line="156"/>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/author_view.py" line="172"/>
        <source>{households} households, {entitled} of them entitled; the theory&apos;s plan would reach {share}.</source>
        <translation>Үй саны {households}, АӘК тиесілісі {entitled}; теория жоспары {share} жеткізер еді.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/author_view.py" line="189"/>
        <source>{count} tactics; in {village} the theory&apos;s plan would reach {share} instead of {shipped}.</source>
        <translation>Тактика саны {count}; {village} ауылында теория жоспары {shipped} орнына {share} жеткізер еді.</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <location filename="../../desktop/ui/village/board_view.py" line="51"/>
        <location filename="../../desktop/ui/village/board_view.py" line="73"/>
        <source>The class</source>
        <translation>Сынып</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/board_view.py" line="53"/>
        <source>Give the class one number at the beginning; collect the files saved in the debriefs. Every run is played again here.</source>
        <translation>Басында сыныпқа бір нөмір беріңіз; талдауда сақталған файлдарды жинаңыз. Әр ойын мұнда қайта ойналады.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/board_view.py" line="58"/>
        <source>Add runs…</source>
        <translation>Ойындарды қосу…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/board_view.py" line="59"/>
        <source>Table as CSV…</source>
        <translation>Кесте CSV-ге…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/board_view.py" line="60"/>
        <source>Empty</source>
        <translation>Тазалау</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/board_view.py" line="78"/>
        <source>place</source>
        <translation>орын</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/board_view.py" line="78"/>
        <source>who</source>
        <translation>кім</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/board_view.py" line="78"/>
        <source>village</source>
        <translation>ауыл</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/board_view.py" line="78"/>
        <source>number</source>
        <translation>нөмір</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/board_view.py" line="78"/>
        <source>weeks</source>
        <translation>апта</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/board_view.py" line="79"/>
        <source>aid</source>
        <translation>АӘК</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/board_view.py" line="79"/>
        <source>trust</source>
        <translation>сенім</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/board_view.py" line="79"/>
        <source>score</source>
        <translation>ұпай</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/board_view.py" line="109"/>
        <source>These runs are of different villages, numbers or lengths: their scores do not compare.</source>
        <translation>Бұл ойындардың ауылы, нөмірі немесе мерзімі әртүрлі: ұпайлары салыстырылмайды.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/board_view.py" line="113"/>
        <source>Not played to the end: {who}.</source>
        <translation>Соңына дейін ойнамады: {who}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/board_view.py" line="121"/>
        <source>Add runs</source>
        <translation>Ойындарды қосу</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/board_view.py" line="121"/>
        <source>Runs (*.json)</source>
        <translation>Ойындар (*.json)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/board_view.py" line="126"/>
        <source>Table as CSV</source>
        <translation>Кесте CSV-ге</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/board_view.py" line="126"/>
        <source>Tables (*.csv)</source>
        <translation>Кестелер (*.csv)</translation>
    </message>
</context>
<context>
    <name>BookmarkCard</name>
    <message>
        <location filename="../../desktop/ui/widgets/bookmark_card.py" line="26"/>
        <location filename="../../desktop/ui/widgets/bookmark_card.py" line="84"/>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/bookmark_card.py" line="31"/>
        <source>Bookmark</source>
        <translation>Бетбелгі</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/bookmark_card.py" line="38"/>
        <source>Name of the folder</source>
        <translation>Қалтаның атауы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/bookmark_card.py" line="86"/>
        <location filename="../../desktop/ui/widgets/bookmark_card.py" line="98"/>
        <source>Folder</source>
        <translation>Қалта</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/bookmark_card.py" line="87"/>
        <source>no folder</source>
        <translation>қалтасыз</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/bookmark_card.py" line="91"/>
        <source>Keep</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/bookmark_card.py" line="91"/>
        <source>Cancel (Esc)</source>
        <translation>Болдырмау (Esc)</translation>
    </message>
</context>
<context>
    <name>CalculatorsPage</name>
    <message>
        <location filename="../../desktop/ui/pages/calculators_page.py" line="111"/>
        <source>Calculator</source>
        <translation>Есептеу</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/calculators_page.py" line="120"/>
        <source>Assistance</source>
        <translation>АӘК</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/calculators_page.py" line="147"/>
        <source>Reading the rules…</source>
        <translation>Ережелер оқылуда…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/calculators_page.py" line="182"/>
        <source>{file} could not be written: {why}. Choose another folder.</source>
        <translation>{file} файлы жазылмады: {why}. Басқа қалта таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/calculators_page.py" line="220"/>
        <source>Open…</source>
        <translation>Ашу…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/calculators_page.py" line="220"/>
        <source>Save…</source>
        <translation>Сақтау…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/calculators_page.py" line="236"/>
        <source>Open a household</source>
        <translation>Отбасын ашу</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/calculators_page.py" line="236"/>
        <location filename="../../desktop/ui/pages/calculators_page.py" line="242"/>
        <source>Households (*.toml)</source>
        <translation>Отбасылар (*.toml)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/calculators_page.py" line="241"/>
        <source>Save the household</source>
        <translation>Отбасын сақтау</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <location filename="../../desktop/ui/widgets/questions/calendar.py" line="146"/>
        <source>Month before</source>
        <translation>Алдыңғы ай</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/calendar.py" line="147"/>
        <source>Month after</source>
        <translation>Келесі ай</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/calendar.py" line="155"/>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/calendar.py" line="156"/>
        <source>Days of the month</source>
        <translation>Айдың күндері</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/calendar.py" line="28"/>
        <source>Weeks</source>
        <translation>Апталар</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/calendar.py" line="29"/>
        <source>A week that has passed: look back. Arrow keys do the same.</source>
        <translation>Өткен апта — артқа қарау. Бағыттауыш пернелер де сөйтеді.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/calendar.py" line="34"/>
        <source>Week {at} of {weeks}, {played} played</source>
        <translation>{weeks} аптаның {at}-сі, {played} ойналды</translation>
    </message>
</context>
<context>
    <name>CalibrationChart</name>
    <message>
        <location filename="../../desktop/ui/quiz/calibration_chart.py" line="23"/>
        <source>Certainty and right answers</source>
        <translation>Сенімділік және дұрыс жауаптар</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/calibration_chart.py" line="73"/>
        <source>not sure</source>
        <translation>сенімді емес</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/calibration_chart.py" line="73"/>
        <source>rather sure</source>
        <translation>сенімді сияқты</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/calibration_chart.py" line="73"/>
        <source>quite sure</source>
        <translation>толық сенімді</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <location filename="../../desktop/ui/cards_html.py" line="80"/>
        <source>What the handbook says there</source>
        <translation>Құрал мұнда не дейді</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/cards_html.py" line="81"/>
        <source>Questions, cases and rules on it</source>
        <translation>Осы туралы сұрақтар, жағдайлар, ережелер</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/cards_html.py" line="87"/>
        <source>The text only names this place of the law.</source>
        <translation>Мәтінде заңның бұл жері тек аталған.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/cards_html.py" line="93"/>
        <source>The print names {place}; this is the right place.</source>
        <translation>«{place}» деп басылған; дұрыс жері — осы.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/source_line.py" line="23"/>
        <location filename="../../desktop/ui/cards_html.py" line="103"/>
        <source>Source: {source}</source>
        <translation>Дереккөз: {source}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/cards_html.py" line="112"/>
        <source>This passage states no rule, so nothing of it could change.</source>
        <translation>Бұл үзіндіде ереже жоқ, сондықтан өзгеретін ештеңе жоқ.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/cards_html.py" line="124"/>
        <source>Since {day}.</source>
        <translation>Қай күннен: {day}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/cards_html.py" line="129"/>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/cards_html.py" line="148"/>
        <source>See also</source>
        <translation>Тағы қараңыз</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/cards_html.py" line="151"/>
        <source>* unofficial translation</source>
        <translation>* бейресми аударма</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/cards_html.py" line="162"/>
        <source>The handbook gives no definition; it uses the word so:</source>
        <translation>Құралда анықтама жоқ; сөз онда былай қолданылған:</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/cards_html.py" line="164"/>
        <source>The handbook gives no definition.</source>
        <translation>Құрал анықтама бермейді.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/cards_html.py" line="185"/>
        <source>More of them in the list of articles: {count}.</source>
        <translation>Баптар тізімінде тағы {count}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/cards_html.py" line="203"/>
        <source>named in the text</source>
        <translation>мәтінде аталған</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/cards_html.py" line="204"/>
        <source>the right place; the print names another</source>
        <translation>дұрыс жері; басқасы басылған</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/cards_html.py" line="205"/>
        <source>misprint: the right place is another</source>
        <translation>қате басылған: дұрыс жері басқа</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/cards_html.py" line="212"/>
        <source>✓ confirmed</source>
        <translation>✓ расталған</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/cards_html.py" line="213"/>
        <source>? not verified</source>
        <translation>? тексерілмеген</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/cards_html.py" line="214"/>
        <source>✕ wrong</source>
        <translation>✕ қате</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/cards_html.py" line="221"/>
        <source>passage</source>
        <translation>үзінді</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/cards_html.py" line="222"/>
        <source>question</source>
        <translation>сұрақ</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/cards_html.py" line="223"/>
        <source>case</source>
        <translation>жағдай</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/cards_html.py" line="224"/>
        <source>rule</source>
        <translation>ереже</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/cards_html.py" line="225"/>
        <source>ready answer</source>
        <translation>дайын жауап</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <location filename="../../desktop/ui/widgets/case_list.py" line="34"/>
        <source>Practice</source>
        <translation>Тәжірибе</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_list.py" line="36"/>
        <source>Families come to you; you decide what to say and do. Every choice is judged twice: by the law and as a conversation.</source>
        <translation>Сізге отбасылар келеді, не айтып, не істеуді өзіңіз шешесіз. Әр таңдау екі рет бағаланады: заң бойынша және әңгіме ретінде.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_list.py" line="42"/>
        <source>Reading the cases…</source>
        <translation>Жағдайлар оқылып жатыр…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_list.py" line="45"/>
        <source>There is no case that can be played; the strip above says why.</source>
        <translation>Өтуге болатын жағдай жоқ; себебі жоғарғы жолақта айтылған.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_list.py" line="55"/>
        <source>Cases without end</source>
        <translation>Таусылмайтын жағдайлар</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_list.py" line="56"/>
        <source>Each time another one; the rules themselves judge your answers, with article and reason.</source>
        <translation>Әр жолы жаңа; жауаптарыңызды ережелердің өзі бағалайды — бабымен және себебімен.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_list.py" line="58"/>
        <source>Families that ask for social aid</source>
        <translation>Атаулы әлеуметтік көмекке келген отбасылар</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_list.py" line="59"/>
        <source>People who look for work</source>
        <translation>Жұмыс іздеген адамдар: есеп, шаралар, кредит, көшу</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_list.py" line="66"/>
        <source>Level 1</source>
        <translation>1-деңгей</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_list.py" line="66"/>
        <source>Level 2</source>
        <translation>2-деңгей</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_list.py" line="66"/>
        <source>Level 3</source>
        <translation>3-деңгей</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_list.py" line="67"/>
        <source>Twins</source>
        <translation>Егіздер</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_list.py" line="76"/>
        <source>A case of your own…</source>
        <translation>Өз жағдайыңыз…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_list.py" line="82"/>
        <source>Judge my choices at the end, in the debrief</source>
        <translation>Шешімдерімді соңында, талдауда бағалау</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_list.py" line="95"/>
        <source>In Kazakh, unofficial</source>
        <translation>Қазақша, бейресми</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_list.py" line="101"/>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_list.py" line="104"/>
        <source>From the beginning</source>
        <translation>Басынан</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_list.py" line="104"/>
        <source>Start</source>
        <translation>Бастау</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/widgets/case_list.py" line="115"/>
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>шамамен %n минут</numerusform>
            <numerusform>шамамен %n минут</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_list.py" line="120"/>
        <source>Last time it ended well</source>
        <translation>Өткен жолы жақсы аяқталды</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_list.py" line="121"/>
        <source>Last time it ended so-so</source>
        <translation>Өткен жолы орташа аяқталды</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_list.py" line="122"/>
        <source>Last time it ended badly</source>
        <translation>Өткен жолы нашар аяқталды</translation>
    </message>
</context>
<context>
    <name>CaseMap</name>
    <message>
        <location filename="../../desktop/ui/widgets/case_map.py" line="34"/>
        <source>Map of the case</source>
        <translation>Жағдай картасы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_map.py" line="39"/>
        <source>Your road: {mine}. The expert&apos;s road: {expert}.</source>
        <translation>Сіздің жолыңыз: {mine}. Білгірдің жолы: {expert}.</translation>
    </message>
</context>
<context>
    <name>CasePlayer</name>
    <message>
        <location filename="../../desktop/ui/widgets/case_player.py" line="71"/>
        <source>Learned</source>
        <translation>Білгеніңіз</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_player.py" line="71"/>
        <source>Documents seen</source>
        <translation>Көрген құжаттар</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_player.py" line="71"/>
        <source>Promised</source>
        <translation>Уәде еткеніңіз</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_player.py" line="88"/>
        <source>Take back (Ctrl+Z)</source>
        <translation>Қайтару (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_player.py" line="114"/>
        <source>Law</source>
        <translation>Заң</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_player.py" line="114"/>
        <source>Conversation</source>
        <translation>Әңгіме</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_player.py" line="121"/>
        <source>Go on (Enter)</source>
        <translation>Әрі қарай (Enter)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_player.py" line="132"/>
        <source>To the debrief (Enter)</source>
        <translation>Талдауға (Enter)</translation>
    </message>
</context>
<context>
    <name>CertaintyRow</name>
    <message>
        <location filename="../../desktop/ui/quiz/certainty_row.py" line="22"/>
        <source>How sure are you?</source>
        <translation>Қаншалықты сенімдісіз?</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certainty_row.py" line="38"/>
        <source>Not sure</source>
        <translation>Сенімді емеспін</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certainty_row.py" line="38"/>
        <source>Rather sure</source>
        <translation>Сенімді сияқтымын</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certainty_row.py" line="38"/>
        <source>Quite sure</source>
        <translation>Толық сенімдімін</translation>
    </message>
</context>
<context>
    <name>CertificateCheck</name>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_check.py" line="22"/>
        <source>Check a certificate</source>
        <translation>Сертификатты тексеру</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_check.py" line="53"/>
        <source>Open the file of the certificate, or type what stands on the paper.</source>
        <translation>Сертификат файлын ашыңыз немесе қағазда жазылғанды енгізіңіз.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_check.py" line="55"/>
        <source>Open a file…</source>
        <translation>Файлды ашу…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_check.py" line="59"/>
        <source>Check</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_check.py" line="79"/>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_check.py" line="79"/>
        <source>Bank or attestation</source>
        <translation>Банк немесе аттестаттау</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_check.py" line="79"/>
        <source>Questions</source>
        <translation>Сұрақ саны</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_check.py" line="80"/>
        <source>Per cent</source>
        <translation>Балл пайызы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_check.py" line="80"/>
        <source>Blocks with a pass mark</source>
        <translation>Өту балы бар блок</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_check.py" line="81"/>
        <source>Blocks passed</source>
        <translation>Өтілген блок</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_check.py" line="81"/>
        <source>Pass mark set by</source>
        <translation>Өту балын белгілеген</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_check.py" line="81"/>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_check.py" line="82"/>
        <source>Check code</source>
        <translation>Тексеру коды</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_check.py" line="86"/>
        <source>Open a certificate</source>
        <translation>Сертификатты ашу</translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_dialog.py" line="31"/>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_dialog.py" line="35"/>
        <source>Name on the certificate</source>
        <translation>Сертификаттағы аты-жөні</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_dialog.py" line="36"/>
        <source>Name and surname</source>
        <translation>Аты мен тегі</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_dialog.py" line="39"/>
        <source>The certificate as it will be printed</source>
        <translation>Сертификаттың басылатын түрі</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_dialog.py" line="42"/>
        <source>Save as PDF…</source>
        <translation>PDF сақтау…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_dialog.py" line="42"/>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_dialog.py" line="43"/>
        <source>Save a file to check…</source>
        <translation>Тексеруге арналған файлды сақтау…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_dialog.py" line="70"/>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_dialog.py" line="75"/>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_dialog.py" line="89"/>
        <source>Type the name: without it there is nothing to certify.</source>
        <translation>Аты-жөнін енгізіңіз: онсыз куәландыратын ештеңе жоқ.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_dialog.py" line="97"/>
        <source>Save as PDF</source>
        <translation>PDF сақтау</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_dialog.py" line="102"/>
        <source>Save a file to check</source>
        <translation>Тексеруге арналған файлды сақтау</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_dialog.py" line="112"/>
        <source>Saved: {path}</source>
        <translation>Сақталды: {path}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_dialog.py" line="112"/>
        <source>It cannot be written here: {path}</source>
        <translation>Мұнда жазуға болмайды: {path}</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <location filename="../../desktop/ui/pages/changes_page.py" line="35"/>
        <source>Changes since 2018</source>
        <translation>2018 жылдан бергі өзгерістер</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/changes_page.py" line="35"/>
        <source>Old and new names</source>
        <translation>Бұрынғы және жаңа атаулар</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/changes_page.py" line="35"/>
        <source>Errors of the print</source>
        <translation>Баспа қателері</translation>
    </message>
</context>
<context>
    <name>ChoiceView</name>
    <message>
        <location filename="../../desktop/ui/widgets/questions/choice.py" line="101"/>
        <source>Choose all that are right.</source>
        <translation>Дұрыстарының бәрін белгілеңіз.</translation>
    </message>
</context>
<context>
    <name>ClozeView</name>
    <message>
        <location filename="../../desktop/ui/widgets/questions/cloze.py" line="90"/>
        <source>choose…</source>
        <translation>таңдаңыз…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/cloze.py" line="103"/>
        <source>Gap {number} of {count}: {before} … {after}</source>
        <translation>Бос орын {number}/{count}: {before} … {after}</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <location filename="../../desktop/ui/village/compare_view.py" line="82"/>
        <source>Compare</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/compare_view.py" line="83"/>
        <source>Replications as CSV…</source>
        <translation>Қайталаулар CSV-ге…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/compare_view.py" line="94"/>
        <source>Both plans are being played…</source>
        <translation>Екі жоспар да ойналып жатыр…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/compare_view.py" line="116"/>
        <source>Two plans compared</source>
        <translation>Екі жоспар қатар</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/compare_view.py" line="118"/>
        <source>Both meet the same people on the same days, many times over: the difference is the plans&apos; own.</source>
        <translation>Екеуі де сол адамдарды сол күндері көп рет кездестіреді: айырма жоспарлардың өзінен.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/compare_view.py" line="127"/>
        <source>aid among the entitled</source>
        <translation>тиесілілердегі АӘК</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/compare_view.py" line="128"/>
        <source>trust</source>
        <translation>сенім</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/compare_view.py" line="129"/>
        <source>score</source>
        <translation>ұпай</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/compare_view.py" line="137"/>
        <source>Plan from a file…</source>
        <translation>Файлдан жоспар…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/compare_view.py" line="152"/>
        <source>Village</source>
        <translation>Ауыл</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/compare_view.py" line="152"/>
        <source>Plan A</source>
        <translation>А жоспары</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/compare_view.py" line="152"/>
        <source>Plan B</source>
        <translation>Б жоспары</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/compare_view.py" line="153"/>
        <source>What is compared</source>
        <translation>Нені салыстыру</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/compare_view.py" line="153"/>
        <source>How many times</source>
        <translation>Неше рет</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/compare_view.py" line="168"/>
        <source>A {a}, B {b}; A − B = {difference} points, 95 % interval from {low} to {high}; A was better in {better} of {times}. {sure}</source>
        <translation>А {a}, Б {b}; А − Б = {difference} п. т., 95 пайыздық аралық {low} — {high}; А {times} ішінен {better} рет жақсы. {sure}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/compare_view.py" line="179"/>
        <source>A is better.</source>
        <translation>А жақсы.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/compare_view.py" line="180"/>
        <source>B is better.</source>
        <translation>Б жақсы.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/compare_view.py" line="180"/>
        <source>Chance alone may have made this difference.</source>
        <translation>Мұндай айырманы кездейсоқтық та беруі мүмкін.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/compare_view.py" line="183"/>
        <source>Plan from a file</source>
        <translation>Файлдан жоспар</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/compare_view.py" line="183"/>
        <source>Plans (*.toml)</source>
        <translation>Жоспарлар (*.toml)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/compare_view.py" line="188"/>
        <source>Replications as CSV</source>
        <translation>Қайталаулар CSV-ге</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/compare_view.py" line="188"/>
        <source>Tables (*.csv)</source>
        <translation>Кестелер (*.csv)</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <location filename="../../desktop/ui/models/contents.py" line="29"/>
        <source>unofficial translation</source>
        <translation>бейресми аударма</translation>
    </message>
</context>
<context>
    <name>ContractFields</name>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="207"/>
        <location filename="../../desktop/ui/calculators/assistance.py" line="213"/>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="207"/>
        <source>month {n}</source>
        <translation>{n}-ай</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="209"/>
        <source>Paid</source>
        <translation>Төленеді</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="209"/>
        <source>every month</source>
        <translation>ай сайын</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="209"/>
        <source>for three months at once</source>
        <translation>бірден үш айға</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="211"/>
        <source>Breach found</source>
        <translation>Бұзушылық анықталды</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="212"/>
        <source>Found again</source>
        <translation>Қайта анықталды</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="213"/>
        <source>Extended by</source>
        <translation>Ұзартылды</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="214"/>
        <source>{n} mo.</source>
        <translation>{n} ай</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="215"/>
        <source>Ground</source>
        <translation>Негізі</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="216"/>
        <source>social adaptation goes on</source>
        <translation>әлеуметтік бейімдеу жалғасуда</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="216"/>
        <source>training is not finished</source>
        <translation>оқу аяқталмаған</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="217"/>
        <source>youth practice</source>
        <translation>жастар практикасы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="217"/>
        <source>social workplace</source>
        <translation>әлеуметтік жұмыс орны</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="218"/>
        <source>public works</source>
        <translation>қоғамдық жұмыстар</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="218"/>
        <source>another</source>
        <translation>басқа</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="219"/>
        <source>False information found</source>
        <translation>Жалған мәлімет анықталды</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="220"/>
        <source>Not fulfilled as a whole</source>
        <translation>Келісімшарт орындалмады</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <location filename="../../desktop/ui/crash.py" line="20"/>
        <source>Something went wrong</source>
        <translation>Бірдеңе дұрыс болмады</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/crash.py" line="22"/>
        <source>This is a mistake in the program, not yours. Your answers are saved.</source>
        <translation>Бұл — бағдарламаның қатесі, сіздікі емес. Жауаптарыңыз сақталды.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/crash.py" line="27"/>
        <source>Copy the report</source>
        <translation>Есепті көшіріп алу</translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <location filename="../../desktop/ui/village/curve_view.py" line="46"/>
        <source>The curve of adoption</source>
        <translation>Қабылдау қисығы</translation>
    </message>
</context>
<context>
    <name>DayView</name>
    <message>
        <location filename="../../desktop/ui/widgets/questions/day.py" line="26"/>
        <source>Your day, in figures: day, month, year</source>
        <translation>Сіздің күніңіз цифрмен: күн, ай, жыл</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/day.py" line="27"/>
        <source>dd.mm.yyyy</source>
        <translation>кк.аа.жжжж</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/day.py" line="36"/>
        <source>Type the day or choose it on the calendar.</source>
        <translation>Күнді жазыңыз немесе күнтізбеден таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/day.py" line="63"/>
        <source>There is no such day: write it like 29.03.2018.</source>
        <translation>Мұндай күн жоқ: былай жазыңыз — 29.03.2018.</translation>
    </message>
</context>
<context>
    <name>Debrief</name>
    <message>
        <location filename="../../desktop/ui/widgets/debrief_view.py" line="31"/>
        <source>right</source>
        <translation>дұрыс</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/debrief_view.py" line="32"/>
        <source>defensible</source>
        <translation>даулы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/debrief_view.py" line="33"/>
        <source>wrong</source>
        <translation>қате</translation>
    </message>
</context>
<context>
    <name>DebriefView</name>
    <message>
        <location filename="../../desktop/ui/widgets/debrief_view.py" line="81"/>
        <source>Step {step} of {all}: {scene}</source>
        <translation>{all} қадамның {step}-і: {scene}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/debrief_view.py" line="103"/>
        <source>Debrief: {title}</source>
        <translation>Талдау: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/debrief_view.py" line="107"/>
        <source>Map: your road (solid) and the expert&apos;s (dashed)</source>
        <translation>Карта: сіздің жолыңыз (тұтас) және білгірдің жолы (үзік)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/debrief_view.py" line="113"/>
        <source>Map of the case</source>
        <translation>Жағдай картасы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/debrief_view.py" line="123"/>
        <source>Your decisions</source>
        <translation>Сіздің шешімдеріңіз</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/debrief_view.py" line="130"/>
        <location filename="../../desktop/ui/widgets/debrief_view.py" line="182"/>
        <source>Law</source>
        <translation>Заң</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/debrief_view.py" line="130"/>
        <location filename="../../desktop/ui/widgets/debrief_view.py" line="182"/>
        <source>Conversation</source>
        <translation>Әңгіме</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/debrief_view.py" line="137"/>
        <source>right {right}, defensible {defensible}, wrong {wrong}</source>
        <translation>дұрыс {right}, даулы {defensible}, қате {wrong}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/debrief_view.py" line="146"/>
        <source>How it ended: {ending}</source>
        <translation>Немен аяқталды: {ending}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/debrief_view.py" line="149"/>
        <source>An expert would have reached: {ending}</source>
        <translation>Білгір мұнда келер еді: {ending}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/debrief_view.py" line="153"/>
        <source>To the list of cases</source>
        <translation>Жағдайлар тізіміне</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/debrief_view.py" line="153"/>
        <source>Play again</source>
        <translation>Қайта өту</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/debrief_view.py" line="165"/>
        <source>Reread</source>
        <translation>Қайта оқу</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/debrief_view.py" line="172"/>
        <source>← Step back</source>
        <translation>← Артқа</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/debrief_view.py" line="172"/>
        <source>Step on →</source>
        <translation>Алға →</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/debrief_view.py" line="193"/>
        <source>Otherwise: «{words}» ({law}) — from there the best end is «{ending}».</source>
        <translation>Басқаша: «{words}» (заң: {law}) — одан ең жақсы соңы «{ending}».</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/debrief_view.py" line="195"/>
        <source>not judged</source>
        <translation>бағасыз</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="51"/>
        <source>Debrief: {village}, {weeks} weeks</source>
        <translation>Талдау: {village}, апта саны — {weeks}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="54"/>
        <source>The same weeks are played again without each of your moves…</source>
        <translation>Сол апталар әр жүрісіңізсіз қайта ойналып жатыр…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="65"/>
        <source>Against the handbook&apos;s five conclusions</source>
        <translation>Нұсқаулықтың бес қорытындысы бойынша</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="70"/>
        <source>What each tactic was worth</source>
        <translation>Әр тактика не берді</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="71"/>
        <source>The same village and the same dice without it: percentage points of adoption.</source>
        <translation>Сол ауыл, сол кездейсоқтық, бірақ онсыз: қабылдаудың пайыздық тармақтары.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="74"/>
        <source>Who adopted when</source>
        <translation>Кім қашан қабылдады</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="81"/>
        <source>To the run</source>
        <translation>Ойынға</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="82"/>
        <source>Once more, same dice</source>
        <translation>Тағы бір рет, сол кездейсоқтық</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="83"/>
        <source>Save for the class…</source>
        <translation>Сынып үшін сақтау…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="83"/>
        <source>Curve as PNG…</source>
        <translation>Қисық PNG-ге…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="84"/>
        <source>Curve as CSV…</source>
        <translation>Қисық CSV-ге…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="84"/>
        <source>To the villages</source>
        <translation>Ауылдарға</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="98"/>
        <source>{who}: aid among the entitled {adoption}, trust {trust}, days {days}, score {points}</source>
        <translation>{who}: тиесілілердің {adoption} АӘК алады; сенім {trust}, күн {days}, ұпай {points}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="113"/>
        <source>Conclusion {number}</source>
        <translation>{number}-қорытынды</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="115"/>
        <source>The main conclusion</source>
        <translation>Басты қорытынды</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="121"/>
        <source>Seen in weeks: {weeks}</source>
        <translation>Мына апталарда көрінеді: {weeks}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="131"/>
        <source>Questions on this section of the handbook, each with its explanation.</source>
        <translation>Нұсқаулықтың осы бөлімі бойынша сұрақтар, әрқайсысы түсіндірмесімен.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="132"/>
        <source>Questions on the adoption curve</source>
        <translation>Қабылдау қисығы туралы сұрақтар</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="139"/>
        <source>Without one move: the same village and dice</source>
        <translation>Бір жүріссіз: сол ауыл, сол кездейсоқтық</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="140"/>
        <source>Which move</source>
        <translation>Қай жүріс</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="145"/>
        <source>week {week}: {tactic}</source>
        <translation>{week}-апта: {tactic}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="148"/>
        <source>Play without it</source>
        <translation>Онсыз ойнау</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="166"/>
        <source>Without it {without} instead of {with} would have the aid ({points} points); trust {trust} points.</source>
        <translation>Онсыз АӘК {with} орнына {without} алар еді ({points} п. т.); сенім {trust} п. т.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="181"/>
        <source>Rogers parts adopters by the time of adoption: 2.5, 13.5, 34, 34 and 16 %. The handbook prints 16 % for the late majority: a misprint.</source>
        <translation>Роджерс қабылдағандарды уақыты бойынша бөледі: 2,5, 13,5, 34, 34 және 16 %. Нұсқаулықта кеш көпшілікке 16 % деп басылған — баспа қатесі.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="191"/>
        <source>The village as it was, with what you never asked</source>
        <translation>Ауыл шын мәнінде қандай еді — сіз сұрамаған нәрселермен</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="201"/>
        <location filename="../../desktop/ui/village/debrief_view.py" line="202"/>
        <source>Save for the class</source>
        <translation>Сынып үшін сақтау</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="201"/>
        <source>Whose run is it?</source>
        <translation>Бұл кімнің ойыны?</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="202"/>
        <source>Runs (*.json)</source>
        <translation>Ойындар (*.json)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="207"/>
        <source>Curve as PNG</source>
        <translation>Қисық PNG-ге</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="207"/>
        <source>Pictures (*.png)</source>
        <translation>Суреттер (*.png)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="212"/>
        <source>Curve as CSV</source>
        <translation>Қисық CSV-ге</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="212"/>
        <source>Tables (*.csv)</source>
        <translation>Кестелер (*.csv)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="219"/>
        <source>week</source>
        <translation>апта</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <location filename="../../desktop/ui/answers_html.py" line="57"/>
        <location filename="../../desktop/ui/decision_html.py" line="120"/>
        <source>handbook</source>
        <translation>құрал</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/answers_html.py" line="83"/>
        <source>Altogether</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/answers_html.py" line="84"/>
        <source>Travel, once</source>
        <translation>Көшу, бір рет</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/answers_html.py" line="85"/>
        <source>Travel, for each</source>
        <translation>Көшу, әр адамға</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/answers_html.py" line="86"/>
        <source>Rent, in twelve months</source>
        <translation>Тұрғын үй, 12 айға</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/answers_html.py" line="87"/>
        <source>Rent, a month</source>
        <translation>Тұрғын үй, айына</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/answers_html.py" line="88"/>
        <source>At most</source>
        <translation>Ең көбі</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/answers_html.py" line="96"/>
        <source>Month</source>
        <translation>Ай</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/answers_html.py" line="96"/>
        <source>Payment</source>
        <translation>Төлем</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/answers_html.py" line="97"/>
        <source>Debt</source>
        <translation>Қарыз</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/answers_html.py" line="97"/>
        <source>Interest</source>
        <translation>Сыйақы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/answers_html.py" line="98"/>
        <source>Left</source>
        <translation>Қалдық</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/decision_html.py" line="41"/>
        <source>Why</source>
        <translation>Неге бұлай</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/decision_html.py" line="45"/>
        <source>? — nobody has verified this reference yet.</source>
        <translation>? — бұл сілтемені әлі ешкім тексерген жоқ.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/decision_html.py" line="47"/>
        <source>What would change it</source>
        <translation>Шешімді не өзгертер еді</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/decision_html.py" line="48"/>
        <source>Payments month by month</source>
        <translation>Төлемдер ай сайын</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/decision_html.py" line="49"/>
        <source>Considered, did not apply</source>
        <translation>Қаралды, келмеді</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/decision_html.py" line="100"/>
        <source>{monthly} a month for the family ({person} a person)</source>
        <translation>отбасына айына {monthly} (бір адамға {person})</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/decision_html.py" line="123"/>
        <source>not in the handbook</source>
        <translation>құралда жоқ</translation>
    </message>
</context>
<context>
    <name>DecisionAsking</name>
    <message>
        <location filename="../../desktop/ui/review/decision_asking.py" line="34"/>
        <source>What do you do?</source>
        <translation>Не істейсіз?</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/decision_asking.py" line="73"/>
        <source>Right</source>
        <translation>Дұрыс</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/decision_asking.py" line="73"/>
        <source>Can be defended</source>
        <translation>Даулы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/decision_asking.py" line="74"/>
        <source>Wrong</source>
        <translation>Қате</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/decision_asking.py" line="77"/>
        <source>Open in the handbook</source>
        <translation>Құралдан ашу</translation>
    </message>
</context>
<context>
    <name>DecisionView</name>
    <message>
        <location filename="../../desktop/ui/widgets/decision_view.py" line="34"/>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/decision_view.py" line="39"/>
        <source>Into the leaflet</source>
        <translation>Жадынамаға</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/decision_view.py" line="40"/>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/decision_view.py" line="125"/>
        <source>The result</source>
        <translation>нәтиже</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <location filename="../../desktop/ui/desk.py" line="130"/>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/desk.py" line="131"/>
        <source>Handbook</source>
        <translation>Анықтамалық</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/desk.py" line="132"/>
        <source>Practice</source>
        <translation>Тәжірибе</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/desk.py" line="133"/>
        <source>Quizzes</source>
        <translation>Тесттер</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/desk.py" line="134"/>
        <source>Village</source>
        <translation>Ауыл</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/desk.py" line="135"/>
        <source>Calculators</source>
        <translation>Есептеулер</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/desk.py" line="136"/>
        <source>Progress</source>
        <translation>Нәтижелер</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/desk.py" line="137"/>
        <source>Terms</source>
        <translation>Терминдер</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/desk.py" line="138"/>
        <source>Changes</source>
        <translation>Өзгерістер</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/desk.py" line="139"/>
        <source>Leaflet</source>
        <translation>Жадынама</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/desk.py" line="140"/>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/desk.py" line="152"/>
        <source>Handbook of early 2018 · both laws ended on 1 July 2023 · for a decision on a claim see the Social Code</source>
        <translation>Құрал редакциясы — 2018 жылдың басы · екі заң да 01.07.2023 күшін жойды · өтініш бойынша шешім үшін — Әлеуметтік кодекс</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/desk.py" line="237"/>
        <source>And %n more; the command «komekshi check» lists all.</source>
        <translation>
            <numerusform>Тағы %n бар; толық тізім — «komekshi check» командасы.</numerusform>
            <numerusform>Тағы %n бар; толық тізім — «komekshi check» командасы.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/desk.py" line="271"/>
        <source>Copied with its reference: {title}</source>
        <translation>Сілтемесімен көшірілді: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/desk.py" line="275"/>
        <source>Copied: {what}</source>
        <translation>Көшірілді: {what}</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <location filename="../../desktop/ui/errands.py" line="51"/>
        <source>It is on the leaflet now.</source>
        <translation>Жадынамаға қосылды.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/errands.py" line="74"/>
        <source>Everywhere</source>
        <translation>Барлық жерде</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/errands.py" line="74"/>
        <source>In the search line</source>
        <translation>Іздеу жолында</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/errands.py" line="76"/>
        <source>In the small window</source>
        <translation>Шағын терезеде</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <location filename="../../desktop/ui/changes/errors.py" line="23"/>
        <source>Class of errors</source>
        <translation>Қателер түрі</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/errors.py" line="27"/>
        <source>Copy as text</source>
        <translation>Мәтін етіп көшіру</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/errors.py" line="47"/>
        <location filename="../../desktop/ui/changes/errors.py" line="67"/>
        <source>Errors of the print</source>
        <translation>Баспа қателері</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/errors.py" line="51"/>
        <location filename="../../desktop/ui/changes/errors.py" line="82"/>
        <source>Source: {source}</source>
        <translation>Дереккөз: {source}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/errors.py" line="56"/>
        <source>A — of substance: they bear on the answer</source>
        <translation>A — мәні бойынша: жауапқа әсер етеді</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/errors.py" line="57"/>
        <source>B — references</source>
        <translation>B — сілтемелер</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/errors.py" line="58"/>
        <source>C — repeated and lost text</source>
        <translation>C — қайталаулар мен түсіп қалғандар</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/errors.py" line="59"/>
        <source>D — order and numbering</source>
        <translation>D — реті мен нөмірленуі</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/errors.py" line="60"/>
        <source>E — misprints</source>
        <translation>E — баспа қателері</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/errors.py" line="62"/>
        <source>all classes</source>
        <translation>барлық түрі</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/changes/errors.py" line="69"/>
        <source>The printed text is left as it is; the notes tell how to read it. %n note(s).</source>
        <translation>
            <numerusform>Басылған мәтін өзгертілмеген; ескертпелер оны қалай оқу керегін айтады. Барлығы %n ескертпе.</numerusform>
            <numerusform>Басылған мәтін өзгертілмеген; ескертпелер оны қалай оқу керегін айтады. Барлығы %n ескертпе.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/errors.py" line="84"/>
        <source>And {count} more places of the handbook</source>
        <translation>Құралдың тағы {count} жері</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/errors.py" line="88"/>
        <source>Line {lines} of the source</source>
        <translation>Бастапқы мәтіннің {lines}-жолы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/errors.py" line="91"/>
        <source>[not verified]</source>
        <translation>[тексерілмеген]</translation>
    </message>
</context>
<context>
    <name>ExamCard</name>
    <message>
        <location filename="../../desktop/ui/review/exam_card.py" line="58"/>
        <source>The day of an exam</source>
        <translation>Емтихан күні</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/exam_card.py" line="60"/>
        <source>Until that day it is asked what most helps to know everything on it. Afterwards review goes on as before.</source>
        <translation>Осы күнге дейін бағдарлама сол күні бәрін білуге көбірек көмектесетінін сұрайды. Кейін қайталау әдеттегідей жүреді.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/exam_card.py" line="62"/>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/exam_card.py" line="62"/>
        <source>dd.mm.yyyy</source>
        <translation>кк.аа.жжжж</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/exam_card.py" line="66"/>
        <location filename="../../desktop/ui/review/exam_card.py" line="70"/>
        <source>Minutes a day for it</source>
        <translation>Қайталауға күніне минут</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/exam_card.py" line="66"/>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/exam_card.py" line="72"/>
        <source>Calendar</source>
        <translation>Күнтізбе</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/exam_card.py" line="75"/>
        <source>No exam</source>
        <translation>Емтихансыз</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/exam_card.py" line="93"/>
        <source>That day has come: review goes on as without an exam.</source>
        <translation>Бұл күн келді: қайталау емтихансыз жүреді.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/exam_card.py" line="95"/>
        <source>Planning…</source>
        <translation>Жоспар құрылуда…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/exam_card.py" line="104"/>
        <source>There is nothing to plan yet: answer some questions first.</source>
        <translation>Жоспарлайтын ештеңе жоқ: алдымен бірнеше сұраққа жауап беріңіз.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/exam_card.py" line="107"/>
        <source>Plan: up to {count} a day. Expected to be known on {day}: {recall} % (plain review: {plain} %; without review: {idle} %).</source>
        <translation>Жоспар: күніне ең көбі {count}. {day} күніне күтілетін білу үлесі: {recall} % (жай қайталау: {plain} %; қайталаусыз: {idle} %).</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/exam_card.py" line="135"/>
        <source>There is no such day: write it like 14.03.2027.</source>
        <translation>Мұндай күн жоқ: 14.03.2027 түрінде жазыңыз.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/exam_card.py" line="137"/>
        <source>That day is over.</source>
        <translation>Бұл күн өтіп кетті.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/exam_card.py" line="139"/>
        <source>That is more than three years ahead.</source>
        <translation>Оған үш жылдан көп бар.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <location filename="../../desktop/ui/quiz/explanation.py" line="24"/>
        <source>Right</source>
        <translation>Дұрыс</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/explanation.py" line="24"/>
        <source>Partly right</source>
        <translation>Ішінара дұрыс</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/explanation.py" line="24"/>
        <source>Wrong</source>
        <translation>Қате</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/explanation.py" line="39"/>
        <source>Open in the handbook</source>
        <translation>Құралдан ашу</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../desktop/ui/widgets/find_bar.py" line="41"/>
        <source>all forms</source>
        <translation>барлық формалары</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/find_bar.py" line="42"/>
        <source>Other forms of the words too: «контракт» finds «контрактом»</source>
        <translation>Сөздің басқа түрлері де: «контракт» «контрактом» дегенді де табады</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/find_bar.py" line="44"/>
        <source>all chapters</source>
        <translation>барлық тарау</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/find_bar.py" line="45"/>
        <source>Count the hits in every chapter</source>
        <translation>Әр тараудан табылғанын санау</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/find_bar.py" line="49"/>
        <source>Previous (Shift+F3)</source>
        <translation>Алдыңғы (Shift+F3)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/find_bar.py" line="50"/>
        <source>Next (F3)</source>
        <translation>Келесі (F3)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/find_bar.py" line="57"/>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/find_bar.py" line="58"/>
        <source>Close (Esc)</source>
        <translation>Жабу (Esc)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/find_bar.py" line="91"/>
        <source>Find in this chapter</source>
        <translation>Осы тараудан табу</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/find_bar.py" line="100"/>
        <source>Go to: 2.14, line 215, S1.5</source>
        <translation>Өту: 2.14, жол 215, S1.5</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/find_bar.py" line="111"/>
        <source>There is no such place.</source>
        <translation>Мұндай жер жоқ.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/find_bar.py" line="175"/>
        <source>nothing</source>
        <translation>табылмады</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/find_bar.py" line="183"/>
        <source>{number} of {all}</source>
        <translation>{all} ішінен {number}</translation>
    </message>
</context>
<context>
    <name>FindChapters</name>
    <message>
        <location filename="../../desktop/ui/widgets/find_chapters.py" line="44"/>
        <source>Nothing in any chapter.</source>
        <translation>Ешбір тарауда бұл жоқ.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/widgets/find_chapters.py" line="47"/>
        <source>{chapter}: %n hit(s)</source>
        <translation>
            <numerusform>{chapter}: %n жер</numerusform>
            <numerusform>{chapter}: %n жер</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForecastChart</name>
    <message>
        <location filename="../../desktop/ui/review/forecast_chart.py" line="25"/>
        <source>Reviews of the next days</source>
        <translation>Алдағы күндердің қайталаулары</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/forecast_chart.py" line="31"/>
        <source>today {today}, tomorrow {tomorrow}, at most {most} a day, {total} in {days} days</source>
        <translation>бүгін {today}, ертең {tomorrow}, күніне ең көбі {most}; {days} күнде барлығы {total}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/forecast_chart.py" line="80"/>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
</context>
<context>
    <name>GeneratedView</name>
    <message>
        <location filename="../../desktop/ui/widgets/generated_view.py" line="61"/>
        <source>Two families, one difference</source>
        <translation>Екі отбасы, бір айырма</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/generated_view.py" line="61"/>
        <source>Two people, one difference</source>
        <translation>Екі адам, бір айырмашылық</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/generated_view.py" line="62"/>
        <source>A new family, level {level}</source>
        <translation>Жаңа отбасы, {level}-деңгей</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/generated_view.py" line="62"/>
        <source>A new person, level {level}</source>
        <translation>Жаңа адам, {level}-деңгей</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/generated_view.py" line="85"/>
        <source>First family</source>
        <translation>Бірінші отбасы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/generated_view.py" line="85"/>
        <source>Second family</source>
        <translation>Екінші отбасы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/generated_view.py" line="86"/>
        <source>First person</source>
        <translation>Бірінші адам</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/generated_view.py" line="86"/>
        <source>Second person</source>
        <translation>Екінші адам</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/generated_view.py" line="93"/>
        <source>The text is disputed here: {why}</source>
        <translation>Мұнда құрал өзіне қайшы: {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/generated_view.py" line="102"/>
        <source>Question {number} of {all}</source>
        <translation>{all} сұрақтың {number}-і</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/generated_view.py" line="120"/>
        <source>Right</source>
        <translation>Дұрыс</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/generated_view.py" line="120"/>
        <source>Not so. Right</source>
        <translation>Олай емес. Дұрысы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/generated_view.py" line="121"/>
        <source>Go on (Enter)</source>
        <translation>Әрі қарай (Enter)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/generated_view.py" line="132"/>
        <source>Right {right} of {all}</source>
        <translation>{all} ішінен {right} дұрыс</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/generated_view.py" line="134"/>
        <source>One more family</source>
        <translation>Тағы бір отбасы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/generated_view.py" line="134"/>
        <source>One more person</source>
        <translation>Тағы бір адам</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/generated_view.py" line="136"/>
        <source>To the list of cases</source>
        <translation>Жағдайлар тізіміне</translation>
    </message>
</context>
<context>
    <name>HandbookPage</name>
    <message>
        <location filename="../../desktop/ui/pages/handbook_page.py" line="47"/>
        <location filename="../../desktop/ui/pages/handbook_page.py" line="206"/>
        <source>Contents</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/handbook_page.py" line="219"/>
        <source>Back (Alt+Left)</source>
        <translation>Артқа (Alt+←)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/handbook_page.py" line="220"/>
        <source>Forward (Alt+Right)</source>
        <translation>Алға (Alt+→)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/handbook_page.py" line="221"/>
        <source>Contents (Ctrl+T)</source>
        <translation>Мазмұны (Ctrl+T)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/handbook_page.py" line="222"/>
        <source>Smaller text (Ctrl+-)</source>
        <translation>Ұсақтау (Ctrl+−)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/handbook_page.py" line="223"/>
        <source>Larger text (Ctrl++)</source>
        <translation>Ірірек (Ctrl++)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/handbook_page.py" line="230"/>
        <source>Marked by us: errors of the print. The text itself is as printed.</source>
        <translation>Баспа қателерін біз белгіледік. Мәтіннің өзі — басылғандай.</translation>
    </message>
</context>
<context>
    <name>HomeCard</name>
    <message>
        <location filename="../../desktop/ui/village/home_card.py" line="49"/>
        <source>Choose a household on the map: click it, or arrow keys and Enter.</source>
        <translation>Картадан үйді таңдаңыз: шертіп немесе бағыттауыш пернелермен және Enter.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/home_card.py" line="53"/>
        <source>Household {number}</source>
        <translation>{number}-үй</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/home_card.py" line="62"/>
        <source>Week {week}. {what}</source>
        <translation>{week}-апта. {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/home_card.py" line="66"/>
        <source>Nobody has asked them yet: how they live and what they think is not known.</source>
        <translation>Олардан әлі сұралған жоқ: қалай тұратыны, не ойлайтыны белгісіз.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/home_card.py" line="69"/>
        <source>{who}; income {income} tenge a month.</source>
        <translation>{who}; табысы айына {income} теңге.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/home_card.py" line="71"/>
        <source>By law they are entitled.</source>
        <translation>Заң бойынша АӘК тиесілі.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/home_card.py" line="71"/>
        <source>By law they are not entitled.</source>
        <translation>Заң бойынша АӘК тиесілі емес.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/home_card.py" line="72"/>
        <source>Stage: {stage}; by temper: {group}.</source>
        <translation>Сатысы: {stage}; мінезі: {group}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/home_card.py" line="76"/>
        <source>An opinion leader: many listen to them.</source>
        <translation>Пікір көшбасшысы: оларды көп тыңдайды.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/home_card.py" line="78"/>
        <source>Visits: {count}; {trust}.</source>
        <translation>Барылды: {count}; {trust}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/home_card.py" line="80"/>
        <source>They refused in week {week}.</source>
        <translation>{week}-аптада бас тартты.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/home_card.py" line="85"/>
        <source>What to do there</source>
        <translation>Онда не істеу керек</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/home_card.py" line="91"/>
        <source>Plan it</source>
        <translation>Жоспарға</translation>
    </message>
</context>
<context>
    <name>HotspotView</name>
    <message>
        <location filename="../../desktop/ui/widgets/questions/hotspot.py" line="21"/>
        <source>1 Innovators</source>
        <translation>1 Инноваторлар</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/hotspot.py" line="21"/>
        <source>2 Early adopters</source>
        <translation>2 Ізашарлар</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/hotspot.py" line="21"/>
        <source>3 Early majority</source>
        <translation>3 Ерте көпшілік</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/hotspot.py" line="22"/>
        <source>4 Late majority</source>
        <translation>4 Кеш көпшілік</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/hotspot.py" line="22"/>
        <source>5 Laggards</source>
        <translation>5 Артта қалушылар</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/hotspot.py" line="31"/>
        <source>Click the group on the curve of adoption, or press its number.</source>
        <translation>Қабылдау қисығындағы топты шертіңіз немесе оның нөмірін басыңыз.</translation>
    </message>
</context>
<context>
    <name>Household</name>
    <message>
        <location filename="../../desktop/ui/models/household.py" line="154"/>
        <source>{who}, age {age}</source>
        <translation>{who}, {age} ж.</translation>
    </message>
</context>
<context>
    <name>HouseholdTable</name>
    <message>
        <location filename="../../desktop/ui/widgets/household_table.py" line="82"/>
        <source>Members of the family</source>
        <translation>Отбасы мүшелері</translation>
    </message>
</context>
<context>
    <name>InfoCard</name>
    <message>
        <location filename="../../desktop/ui/widgets/info_card.py" line="28"/>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/info_card.py" line="48"/>
        <source>Card: {head}</source>
        <translation>Карточка: {head}</translation>
    </message>
</context>
<context>
    <name>Interval</name>
    <message>
        <location filename="../../desktop/ui/village/compare_view.py" line="38"/>
        <source>The difference with its interval</source>
        <translation>Айырма және оның аралығы</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <location filename="../../desktop/ui/widgets/key_sheet.py" line="23"/>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/key_sheet.py" line="27"/>
        <source>Filter: a word or a key</source>
        <translation>Іріктеу: сөз немесе перне</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/key_sheet.py" line="28"/>
        <source>Filter the keys</source>
        <translation>Пернелерді іріктеу</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/key_sheet.py" line="32"/>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/key_sheet.py" line="34"/>
        <source>Close (Esc)</source>
        <translation>Жабу (Esc)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/key_sheet.py" line="76"/>
        <source>No such key. Clear the filter to see all.</source>
        <translation>Мұндай перне жоқ. Барлығын көру үшін іріктеуді тазалаңыз.</translation>
    </message>
</context>
<context>
    <name>LeafletEditor</name>
    <message>
        <location filename="../../desktop/ui/widgets/leaflet_editor.py" line="40"/>
        <source>Title of the leaflet</source>
        <translation>Жадынаманың тақырыбы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/leaflet_editor.py" line="42"/>
        <source>A line or a heading of your own</source>
        <translation>Өз жолыңыз немесе айдарыңыз</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/leaflet_editor.py" line="45"/>
        <source>Your centre and its telephone; remembered</source>
        <translation>Орталығыңыз бен телефоны (есте қалады)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/leaflet_editor.py" line="72"/>
        <source>Leaflet for the family</source>
        <translation>Отбасына арналған жадынама</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/leaflet_editor.py" line="84"/>
        <source>Take a ready leaflet…</source>
        <translation>Дайын жадынаманы алу…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/leaflet_editor.py" line="97"/>
        <source>Up</source>
        <translation>Жоғары</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/leaflet_editor.py" line="98"/>
        <source>Down</source>
        <translation>Төмен</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/leaflet_editor.py" line="99"/>
        <source>Take out</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/leaflet_editor.py" line="105"/>
        <source>with our correction of the print</source>
        <translation>оқулыққа түзетумен</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/leaflet_editor.py" line="114"/>
        <source>Add as a line</source>
        <translation>Жол етіп қосу</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/leaflet_editor.py" line="114"/>
        <source>As a heading</source>
        <translation>Айдар етіп</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/leaflet_editor.py" line="123"/>
        <source>Language of headings and fixed words</source>
        <translation>Айдарлар мен тұрақты сөздердің тілі</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/leaflet_editor.py" line="127"/>
        <source>Large print</source>
        <translation>Ірі қаріп</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/leaflet_editor.py" line="129"/>
        <source>Two pages</source>
        <translation>Екі парақта</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/leaflet_editor.py" line="132"/>
        <source>Headings</source>
        <translation>Айдарлар</translation>
    </message>
</context>
<context>
    <name>LeafletLines</name>
    <message>
        <location filename="../../desktop/ui/widgets/leaflet_lines.py" line="32"/>
        <source>Lines of the leaflet</source>
        <translation>Жадынаманың жолдары</translation>
    </message>
</context>
<context>
    <name>LeafletPage</name>
    <message>
        <location filename="../../desktop/ui/pages/leaflet_page.py" line="94"/>
        <source>Saved: {path}</source>
        <translation>Сақталды: {path}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/leaflet_page.py" line="94"/>
        <source>Nothing can be written here: {path}</source>
        <translation>Мұнда жазуға болмайды: {path}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/leaflet_page.py" line="108"/>
        <source>Save the leaflet as PDF</source>
        <translation>Жадынаманы PDF етіп сақтау</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/leaflet_page.py" line="135"/>
        <source>There is no room for more lines, or the line is empty.</source>
        <translation>Енді жол қосуға болмайды немесе жол бос.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/leaflet_page.py" line="154"/>
        <source>Nothing stands here yet. Take a ready leaflet, or add passages: Ctrl+Shift+M in the handbook puts there what you read.</source>
        <translation>Әзірге бос. Дайын жадынаманы алыңыз немесе үзінділер қосыңыз: анықтамалықта Ctrl+Shift+M оқып отырғаныңызды осында салады.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/pages/leaflet_page.py" line="157"/>
        <source>Fits %n page(s) of A4, letters of {size} points.</source>
        <translation>
            <numerusform>А4 форматты %n параққа сыяды, қаріп {size} пт.</numerusform>
            <numerusform>А4 форматты %n параққа сыяды, қаріп {size} пт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/pages/leaflet_page.py" line="160"/>
        <source>Too long by about %n line(s), {percent} % of the paper. Take something out or shorten it.</source>
        <translation>
            <numerusform>Сыймайды: шамамен %n жол артық, парақтың {percent} %-ы. Бірдеңені алып тастаңыз немесе қысқартыңыз.</numerusform>
            <numerusform>Сыймайды: шамамен %n жол артық, парақтың {percent} %-ы. Бірдеңені алып тастаңыз немесе қысқартыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/leaflet_page.py" line="165"/>
        <source>The draft is not kept: the folder cannot be written.</source>
        <translation>Жоба сақталмайды: қалтаға жазуға болмайды.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/leaflet_page.py" line="218"/>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/leaflet_page.py" line="219"/>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/leaflet_page.py" line="220"/>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/leaflet_page.py" line="221"/>
        <source>Clear</source>
        <translation>Тазалау</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/leaflet_page.py" line="223"/>
        <source>Allow two pages</source>
        <translation>Екі параққа рұқсат ету</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/leaflet_page.py" line="259"/>
        <source>Show the sheet</source>
        <translation>Парақты көрсету</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/leaflet_page.py" line="259"/>
        <source>Back to the lines</source>
        <translation>Жолдарға оралу</translation>
    </message>
</context>
<context>
    <name>LeechCard</name>
    <message>
        <location filename="../../desktop/ui/review/leech_card.py" line="27"/>
        <source>It will not stay</source>
        <translation>Есте қалмай жүр</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/review/leech_card.py" line="29"/>
        <source>Forgotten on %n day(s). Asking alone does not help: read it where it stands.</source>
        <translation>
            <numerusform>%n рет ұмытылды. Мұнда сұрақтың өзі көмектеспейді: құралдағы осы жерді қайта оқыңыз.</numerusform>
            <numerusform>%n рет ұмытылды. Мұнда сұрақтың өзі көмектеспейді: құралдағы осы жерді қайта оқыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/leech_card.py" line="35"/>
        <source>Live it through in a case</source>
        <translation>Оны жағдайда басынан өткізу</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <location filename="../../desktop/ui/village/legend.py" line="36"/>
        <source>What the marks mean</source>
        <translation>Белгілер нені білдіреді</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/legend.py" line="90"/>
        <source>opinion leader</source>
        <translation>пікір көшбасшысы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/legend.py" line="90"/>
        <source>refused</source>
        <translation>бас тартты</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/legend.py" line="90"/>
        <source>planned</source>
        <translation>жоспарда</translation>
    </message>
</context>
<context>
    <name>LinksSetting</name>
    <message>
        <location filename="../../desktop/ui/widgets/links_setting.py" line="32"/>
        <source>It could not be written: {why}.</source>
        <translation>Жазу мүмкін болмады: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/links_setting.py" line="41"/>
        <source>Links komekshi:… are opened by the command «komekshi open» here.</source>
        <translation>Мұнда komekshi:… сілтемелерін «komekshi open» пәрмені ашады.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/links_setting.py" line="43"/>
        <source>Links komekshi:… in letters and documents open this program.</source>
        <translation>Хаттар мен құжаттардағы komekshi:… сілтемелері осы бағдарламаны ашады.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/links_setting.py" line="45"/>
        <source>Links komekshi:… in letters and documents do not open this program yet.</source>
        <translation>Хаттар мен құжаттардағы komekshi:… сілтемелері бұл бағдарламаны әзірге ашпайды.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/links_setting.py" line="46"/>
        <source>Do not open links any more</source>
        <translation>Енді сілтемелерді ашпау</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/links_setting.py" line="46"/>
        <source>Open links with this program</source>
        <translation>Сілтемелерді осы бағдарламамен ашу</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../desktop/ui/main_window.py" line="43"/>
        <source>Komekshi</source>
        <translation>Көмекші</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/main_window.py" line="160"/>
        <source>Words in the rail on or off</source>
        <translation>Бүйір панельдегі сөздер: көрсету не жасыру</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <location filename="../../desktop/ui/village/map_view.py" line="42"/>
        <source>Map of the village</source>
        <translation>Ауыл картасы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/map_view.py" line="122"/>
        <source>Household {number}</source>
        <translation>{number}-үй</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/map_view.py" line="126"/>
        <source>opinion leader</source>
        <translation>пікір көшбасшысы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/map_view.py" line="128"/>
        <source>refused in week {week}</source>
        <translation>{week}-аптада бас тартты</translation>
    </message>
</context>
<context>
    <name>MarkEvents</name>
    <message>
        <location filename="../../desktop/ui/mark_events.py" line="46"/>
        <source>Copy with its reference	Ctrl+Shift+C</source>
        <translation>Сілтемесімен дәйексөз алу	Ctrl+Shift+C</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/mark_events.py" line="48"/>
        <source>Copy	Ctrl+C</source>
        <translation>Көшіру	Ctrl+C</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/mark_events.py" line="51"/>
        <source>Highlight: {word}	{number}</source>
        <translation>Белгілеу: {word}	{number}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/mark_events.py" line="54"/>
        <source>Note…	Ctrl+M</source>
        <translation>Жазба…	Ctrl+M</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/mark_events.py" line="55"/>
        <source>Bookmark…	Ctrl+D</source>
        <translation>Бетбелгі…	Ctrl+D</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/mark_events.py" line="57"/>
        <source>To the leaflet</source>
        <translation>Жадынамаға</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/mark_events.py" line="61"/>
        <source>Delete this mark</source>
        <translation>Осы белгіні жою</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <location filename="../../desktop/ui/marking.py" line="85"/>
        <source>Only words of the handbook can be marked.</source>
        <translation>Тек құралдың өз сөздерін белгілеуге болады.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/marking.py" line="132"/>
        <source>Bookmark kept: {title}</source>
        <translation>Бетбелгі сақталды: {title}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/marking.py" line="149"/>
        <source>Deleted: %n. Ctrl+Z brings it back.</source>
        <translation>
            <numerusform>Жойылды: %n. Ctrl+Z қайтарады.</numerusform>
            <numerusform>Жойылды: %n. Ctrl+Z қайтарады.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/marking.py" line="154"/>
        <source>Taken back.</source>
        <translation>Соңғы әрекет болдырылмады.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/marking.py" line="154"/>
        <source>There is nothing to take back.</source>
        <translation>Болдырмайтын ештеңе жоқ.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/marking.py" line="175"/>
        <source>Reading caret on: arrows move it, Shift with arrows selects. F7 turns it off.</source>
        <translation>Мәтіндегі меңзер қосылды: көрсеткілер жылжытады, Shift-пен белгілейді. F7 өшіреді.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/marking.py" line="176"/>
        <source>Reading caret off: arrows scroll.</source>
        <translation>Мәтіндегі меңзер өшірілді: көрсеткілер парақтайды.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <location filename="../../desktop/ui/mark_words.py" line="14"/>
        <source>rule</source>
        <translation>ереже</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/mark_words.py" line="15"/>
        <source>tell the family</source>
        <translation>отбасыға айту</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/mark_words.py" line="16"/>
        <source>ask</source>
        <translation>сұрау</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/mark_words.py" line="17"/>
        <source>important</source>
        <translation>маңызды</translation>
    </message>
</context>
<context>
    <name>MatchingView</name>
    <message>
        <location filename="../../desktop/ui/widgets/questions/matching.py" line="35"/>
        <source>Choose for each line what belongs to it.</source>
        <translation>Әр жолға тиістісін таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/matching.py" line="80"/>
        <source>choose…</source>
        <translation>таңдаңыз…</translation>
    </message>
</context>
<context>
    <name>MineDesk</name>
    <message>
        <location filename="../../desktop/ui/mine_desk.py" line="50"/>
        <source>Mine</source>
        <translation>Менікі</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/mine_desk.py" line="101"/>
        <source>Saved to {file}</source>
        <translation>{file} файлына сақталды</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/mine_desk.py" line="108"/>
        <source>Added from {file}</source>
        <translation>{file} файлынан қосылды</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/mine_desk.py" line="110"/>
        <source>%n record(s) could not be taken; the first:</source>
        <translation>
            <numerusform>%n жазба алынбады. Ол:</numerusform>
            <numerusform>%n жазба алынбады. Біріншісі:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/mine_desk.py" line="127"/>
        <source>These words are no longer in the handbook. F2 shows the note, Delete throws it away.</source>
        <translation>Бұл сөздер құралда енді жоқ. F2 жазбаны ашады, Delete жояды.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/mine_desk.py" line="130"/>
        <source>Viewing only: nothing can be kept here, so this was not done.</source>
        <translation>Тек қарау: мұнда ештеңе сақтауға болмайды, сондықтан ештеңе жасалмады.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/mine_desk.py" line="138"/>
        <source>mine from Komekshi</source>
        <translation>Көмекшіден менікі</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/mine_desk.py" line="139"/>
        <source>Save everything of mine to a file</source>
        <translation>Менің барлық жазбаларымды файлға сақтау</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/mine_desk.py" line="147"/>
        <source>Add from a file</source>
        <translation>Файлдан қосу</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/mine_desk.py" line="153"/>
        <source>%n bookmark(s)</source>
        <translation>
            <numerusform>%n бетбелгі</numerusform>
            <numerusform>%n бетбелгі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/mine_desk.py" line="154"/>
        <source>%n note(s) and highlight(s)</source>
        <translation>
            <numerusform>%n жазба мен белгілеу</numerusform>
            <numerusform>%n жазба мен белгілеу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/mine_desk.py" line="155"/>
        <source>%n quiz(zes) and case(s)</source>
        <translation>
            <numerusform>%n тест пен жағдай</numerusform>
            <numerusform>%n тест пен жағдай</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/mine_desk.py" line="156"/>
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n жауап</numerusform>
            <numerusform>%n жауап</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/mine_desk.py" line="157"/>
        <source>%n card(s) to review</source>
        <translation>
            <numerusform>қайталауға %n карточка</numerusform>
            <numerusform>қайталауға %n карточка</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/mine_desk.py" line="158"/>
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n қайталау</numerusform>
            <numerusform>%n қайталау</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/mine_desk.py" line="160"/>
        <source>nothing new</source>
        <translation>жаңа ештеңе жоқ</translation>
    </message>
</context>
<context>
    <name>MinePanel</name>
    <message>
        <location filename="../../desktop/ui/panels/mine.py" line="167"/>
        <source>Open	Enter</source>
        <translation>Ашу	Enter</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/panels/mine.py" line="168"/>
        <source>Edit…	F2</source>
        <translation>Өзгерту…	F2</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/panels/mine.py" line="169"/>
        <source>Delete	Delete</source>
        <translation>Жою	Delete</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/panels/mine.py" line="173"/>
        <source>Find in mine…</source>
        <translation>Менікінен табу…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/panels/mine.py" line="174"/>
        <source>Find in what is mine</source>
        <translation>Бетбелгілер мен жазбалардан іздеу</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/panels/mine.py" line="184"/>
        <source>Mine: bookmarks, notes, history, reading</source>
        <translation>Менікі: бетбелгілер, жазбалар, тарих, оқылғаны</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/panels/mine.py" line="211"/>
        <source>Only {number}: {word}</source>
        <translation>Тек {number} көрсету: {word}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/panels/mine.py" line="220"/>
        <source>Everything of mine to a file or from a file</source>
        <translation>Менікінің бәрі — файлға немесе файлдан</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/panels/mine.py" line="221"/>
        <source>File…</source>
        <translation>Файл…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/panels/mine.py" line="224"/>
        <source>Save everything of mine to a file…</source>
        <translation>Менің барлық жазбаларымды файлға сақтау…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/panels/mine.py" line="225"/>
        <source>Add from a file…</source>
        <translation>Файлдан қосу…</translation>
    </message>
</context>
<context>
    <name>MineRows</name>
    <message>
        <location filename="../../desktop/ui/models/mine_rows.py" line="110"/>
        <source>Bookmarks</source>
        <translation>Бетбелгілер</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/models/mine_rows.py" line="112"/>
        <source>None yet. Ctrl+D in the text lays a bookmark.</source>
        <translation>Әзірге жоқ. Мәтінде Ctrl+D бетбелгі қояды.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/models/mine_rows.py" line="123"/>
        <source>Notes and highlights</source>
        <translation>Жазбалар мен белгілеулер</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/models/mine_rows.py" line="125"/>
        <source>None yet. Select words in the text and press 1, 2, 3 or 4; Ctrl+M writes a note.</source>
        <translation>Әзірге жоқ. Мәтіндегі сөздерді белгілеп, 1, 2, 3 немесе 4 басыңыз; Ctrl+M — жазба жазу.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/models/mine_rows.py" line="135"/>
        <source>Lost</source>
        <translation>Жоғалғандар</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/models/mine_rows.py" line="136"/>
        <source>The handbook no longer has these words; nothing of yours was thrown away.</source>
        <translation>Бұл сөздер құралда енді жоқ. Сіздікі осында сақталды.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/models/mine_rows.py" line="140"/>
        <source>History</source>
        <translation>Тарих</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/models/mine_rows.py" line="143"/>
        <source>Where you read for more than a moment will stand here.</source>
        <translation>Мұнда нені және қашан оқығаныңыз тұрады.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/models/mine_rows.py" line="147"/>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/models/mine_rows.py" line="152"/>
        <source>Read</source>
        <translation>Оқылғаны</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/models/mine_rows.py" line="154"/>
        <source>{read} of {total}</source>
        <translation>{total} ішінен {read}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/models/mine_rows.py" line="158"/>
        <source>Enter opens the first passage that was not read yet.</source>
        <translation>Enter оқылмаған бірінші үзіндіні ашады.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/models/mine_rows.py" line="170"/>
        <source>Nothing like that here.</source>
        <translation>Мұнда ондай жоқ.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/models/mine_rows.py" line="193"/>
        <source>(these words now stand in another passage)</source>
        <translation>(бұл сөздер енді басқа үзіндіде)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/models/mine_rows.py" line="194"/>
        <source>(the text was edited since)</source>
        <translation>(мәтін содан бері өзгертілген)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/models/mine_rows.py" line="199"/>
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/models/mine_rows.py" line="199"/>
        <source>%n s</source>
        <translation>
            <numerusform>%n с</numerusform>
            <numerusform>%n с</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <location filename="../../desktop/ui/changes/names.py" line="31"/>
        <source>Old and new names</source>
        <translation>Бұрынғы және жаңа атаулар</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/names.py" line="32"/>
        <source>The text of the handbook keeps the old names: it is quoted as printed. Speaking with people, use the new ones.</source>
        <translation>Құрал мәтінінде бұрынғы атаулар қалады: ол басылған күйінде беріледі. Адамдармен сөйлескенде жаңасын айтыңыз.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/names.py" line="38"/>
        <source>* unofficial translation</source>
        <translation>* бейресми аударма</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/names.py" line="44"/>
        <source>In the handbook</source>
        <translation>Құралда</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/names.py" line="44"/>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/names.py" line="50"/>
        <source>[not verified]</source>
        <translation>[тексерілмеген]</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/names.py" line="51"/>
        <source>Since {day}. {basis}</source>
        <translation>Қай күннен: {day}. {basis}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/names.py" line="54"/>
        <source>Source: {source}</source>
        <translation>Дереккөз: {source}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/names.py" line="56"/>
        <source>And {count} more places of the handbook</source>
        <translation>Құралдың тағы {count} жері</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <location filename="../../desktop/ui/widgets/note_card.py" line="34"/>
        <source>Text of the note</source>
        <translation>Жазба мәтіні</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/note_card.py" line="35"/>
        <source>What is to be remembered here?</source>
        <translation>Мұнда нені есте сақтау керек?</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/note_card.py" line="40"/>
        <source>Save (Ctrl+Enter)</source>
        <translation>Сақтау (Ctrl+Enter)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/note_card.py" line="42"/>
        <source>Cancel (Esc)</source>
        <translation>Болдырмау (Esc)</translation>
    </message>
</context>
<context>
    <name>NumberView</name>
    <message>
        <location filename="../../desktop/ui/widgets/questions/typed.py" line="117"/>
        <source>Your number</source>
        <translation>Сіздің саныңыз</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/typed.py" line="122"/>
        <source>Your number, {unit}</source>
        <translation>Сіздің саныңыз, {unit}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/typed.py" line="148"/>
        <source>This is no number yet: write it in digits, e.g. 12 456,5.</source>
        <translation>Бұл әзірге сан емес: цифрмен жазыңыз, мысалы 12 456,5.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/typed.py" line="168"/>
        <source>Unit</source>
        <translation>Өлшем бірлігі</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/typed.py" line="169"/>
        <source>choose the unit…</source>
        <translation>өлшем бірлігі…</translation>
    </message>
</context>
<context>
    <name>OnwardBlock</name>
    <message>
        <location filename="../../desktop/ui/review/blocks.py" line="60"/>
        <location filename="../../desktop/ui/review/blocks.py" line="72"/>
        <location filename="../../desktop/ui/review/blocks.py" line="88"/>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/blocks.py" line="61"/>
        <source>Every case is played. They can be played once more, or read on.</source>
        <translation>Барлық жағдайлар өтілді. Оларды тағы бір рет өтуге немесе әрі қарай оқуға болады.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/blocks.py" line="64"/>
        <source>Read last: {title}</source>
        <translation>Соңғы оқығаныңыз: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/blocks.py" line="65"/>
        <source>Read on</source>
        <translation>Әрі қарай оқу</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/blocks.py" line="72"/>
        <source>The next case</source>
        <translation>Келесі жағдай</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/blocks.py" line="73"/>
        <source>Begin with a case</source>
        <translation>Жағдайдан бастаңыз</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/blocks.py" line="78"/>
        <source>Left at question {number} of {total}</source>
        <translation>{total} сұрақтың {number}-сұрағында тоқтадыңыз</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/blocks.py" line="81"/>
        <source>The clock goes on meanwhile.</source>
        <translation>Уақыт осы кезде жүріп жатыр.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/review/blocks.py" line="85"/>
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>шамамен %n минут</numerusform>
            <numerusform>шамамен %n минут</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/blocks.py" line="88"/>
        <source>Begin the case</source>
        <translation>Жағдайды бастау</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/blocks.py" line="89"/>
        <source>Begin the first case</source>
        <translation>Бірінші жағдайды бастау</translation>
    </message>
</context>
<context>
    <name>OrderingView</name>
    <message>
        <location filename="../../desktop/ui/widgets/questions/ordering.py" line="36"/>
        <source>Drag the steps into their order, or move the chosen one with Alt+↑ and Alt+↓.</source>
        <translation>Жолдарды керекті ретпен сүйреңіз немесе таңдалғанын Alt+↑ және Alt+↓ пернелерімен жылжытыңыз.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/ordering.py" line="63"/>
        <source>its place: {place}</source>
        <translation>орны: {place}</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <location filename="../../desktop/ui/widgets/outside.py" line="12"/>
        <source>This address is outside the program. Open it in the browser?</source>
        <translation>Бұл мекенжай бағдарламадан тыс. Оны браузерде ашу керек пе?</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../desktop/ui/village/palette.py" line="63"/>
        <source>From house to house</source>
        <translation>Үйден үйге</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/palette.py" line="64"/>
        <source>For the whole village</source>
        <translation>Бүкіл ауыл үшін</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/palette.py" line="65"/>
        <source>This happens too</source>
        <translation>Мұндай да болады</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <location filename="../../desktop/ui/widgets/paper_view.py" line="22"/>
        <source>The leaflet as it will be printed</source>
        <translation>Жадынама басылғандағыдай</translation>
    </message>
</context>
<context>
    <name>PassageFinder</name>
    <message>
        <location filename="../../desktop/ui/widgets/passage_finder.py" line="23"/>
        <source>Find a passage and press Enter</source>
        <translation>Үзіндіні тауып қосу (Enter)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/passage_finder.py" line="24"/>
        <source>Find a passage for the leaflet</source>
        <translation>Жадынамаға үзінді табу</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/passage_finder.py" line="27"/>
        <source>Passages found</source>
        <translation>Табылған үзінділер</translation>
    </message>
</context>
<context>
    <name>PlanBox</name>
    <message>
        <location filename="../../desktop/ui/village/plan_box.py" line="80"/>
        <source>Plan of the week</source>
        <translation>Апта жоспары</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/plan_box.py" line="81"/>
        <source>Delete takes a line out</source>
        <translation>Delete жолды алып тастайды</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/plan_box.py" line="86"/>
        <source>As last week</source>
        <translation>Өткен аптадағыдай</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/plan_box.py" line="111"/>
        <source>Whom it goes to</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/plan_box.py" line="114"/>
        <source>How many households</source>
        <translation>Қанша үй</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/plan_box.py" line="132"/>
        <source>The last week is over.</source>
        <translation>Соңғы апта өтті.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/plan_box.py" line="134"/>
        <source>You look back at week {week}.</source>
        <translation>Сіз {week}-аптаны қарап отырсыз.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/plan_box.py" line="135"/>
        <source>Week {week} of {weeks}: {left} of {days} days left</source>
        <translation>{weeks} аптаның {week}-сі: {days} күннен {left} бос</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/plan_box.py" line="142"/>
        <source>{tactic} · {days} d.</source>
        <translation>{tactic} · {days} күн</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/plan_box.py" line="144"/>
        <source>{tactic} × {times} · {days} d. · {whom}</source>
        <translation>{tactic} × {times} · {days} күн · {whom}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/plan_box.py" line="146"/>
        <source>(now {count})</source>
        <translation>(қазір {count})</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/plan_box.py" line="151"/>
        <source>Debrief</source>
        <translation>Талдау</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/plan_box.py" line="153"/>
        <source>Back to now</source>
        <translation>Қазірге оралу</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/plan_box.py" line="155"/>
        <source>Pass the week (N)</source>
        <translation>Аптаны өткізу (N)</translation>
    </message>
</context>
<context>
    <name>PlayView</name>
    <message>
        <location filename="../../desktop/ui/village/play_view.py" line="54"/>
        <source>Play anew from here</source>
        <translation>Осыдан қайта ойнау</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/play_view.py" line="56"/>
        <source>What to show</source>
        <translation>Не көрсету</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/play_view.py" line="118"/>
        <source>To the villages</source>
        <translation>Ауылдарға</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/play_view.py" line="120"/>
        <source>Debrief</source>
        <translation>Талдау</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/play_view.py" line="137"/>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/play_view.py" line="147"/>
        <source>Tactics</source>
        <translation>Тактикалар</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/play_view.py" line="147"/>
        <source>Household</source>
        <translation>Үй</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/play_view.py" line="147"/>
        <location filename="../../desktop/ui/village/play_view.py" line="150"/>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/play_view.py" line="200"/>
        <source>{village}, end of week {week} of {weeks}</source>
        <translation>{village}, {weeks} аптаның {week}-сінің соңы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/play_view.py" line="203"/>
        <source>Aid among the entitled {adoption} · trust {trust} · days {days} · score {points}</source>
        <translation>Тиесілілердің {adoption} АӘК алады · сенім {trust} · күн {days} · ұпай {points}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/play_view.py" line="223"/>
        <source>Plan the first week at the right: one click on a tactic plans it. Then pass the week with N.</source>
        <translation>Бірінші аптаны оң жақта жоспарлаңыз: тактиканы бір шерту. Сосын оны өткізіңіз — N пернесі.</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <location filename="../../desktop/ui/pages/practice_page.py" line="238"/>
        <source>The case was edited since; it can only be started from the beginning.</source>
        <translation>Жағдай содан бері өзгертілген: оны тек басынан бастауға болады.</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <location filename="../../desktop/ui/pages/progress_page.py" line="73"/>
        <source>Your progress is not open; the strip above says why.</source>
        <translation>Нәтижелер ашылмады; себебі жоғарғы жолақта айтылған.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/progress_page.py" line="104"/>
        <source>Progress</source>
        <translation>Нәтижелер</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/progress_page.py" line="116"/>
        <source>Nothing yet: the first case takes ten minutes.</source>
        <translation>Әзірге бос: бірінші жағдай он минуттай алады.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/progress_page.py" line="117"/>
        <source>To the first case</source>
        <translation>Бірінші жағдайға</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/pages/progress_page.py" line="125"/>
        <source>%n question(s) answered</source>
        <translation>
            <numerusform>%n сұраққа жауап берілді</numerusform>
            <numerusform>%n сұраққа жауап берілді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/pages/progress_page.py" line="126"/>
        <source>%n decision(s) in cases</source>
        <translation>
            <numerusform>жағдайларда %n шешім</numerusform>
            <numerusform>жағдайларда %n шешім</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/pages/progress_page.py" line="127"/>
        <source>%n day(s) of study</source>
        <translation>
            <numerusform>%n оқу күні</numerusform>
            <numerusform>%n оқу күні</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/progress_page.py" line="167"/>
        <source>Weak passages</source>
        <translation>Әлсіз тұстар</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/progress_page.py" line="169"/>
        <source>None: the last two answers on every passage were right.</source>
        <translation>Жоқ: әр үзінді бойынша соңғы екі жауап дұрыс.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/progress_page.py" line="174"/>
        <source>wrong {wrong} of {seen}</source>
        <translation>{seen} жауаптың {wrong}-і қате</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/progress_page.py" line="186"/>
        <source>By topic, the weakest first</source>
        <translation>Тақырыптар бойынша, әлсіздері — бірінші</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/progress_page.py" line="204"/>
        <source>Read of the handbook</source>
        <translation>Құралдан оқылғаны</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/progress_page.py" line="209"/>
        <source>{read} of {total}</source>
        <translation>{total} ішінен {read}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/progress_page.py" line="224"/>
        <source>right {right}, partly {partly}, wrong {wrong}</source>
        <translation>дұрыс {right}, ішінара {partly}, қате {wrong}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/progress_page.py" line="133"/>
        <source>The next ten minutes</source>
        <translation>Таяудағы он минут</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/progress_page.py" line="135"/>
        <source>To the quizzes</source>
        <translation>Сұрақтарға</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/progress_page.py" line="135"/>
        <source>To the cases</source>
        <translation>Жағдайларға</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/progress_page.py" line="136"/>
        <source>Open the text</source>
        <translation>Мәтінді ашу</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/progress_page.py" line="150"/>
        <source>How ready you are</source>
        <translation>Қаншалықты дайынсыз</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/progress_page.py" line="151"/>
        <source>The bar is the share right, later answers weighing more; the line below it is where the share may truly lie (95 %). Few answers, a long line.</source>
        <translation>Жолақ — дұрыстың үлесі, соңғы жауаптардың салмағы көбірек; астындағы сызық — үлестің шын мәнінде қай аралықта болуы мүмкін екені (95 %). Жауап аз болса, сызық ұзын.</translation>
    </message>
</context>
<context>
    <name>QuestionAsking</name>
    <message>
        <location filename="../../desktop/ui/review/question_asking.py" line="37"/>
        <source>Check (Enter)</source>
        <translation>Тексеру (Enter)</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <location filename="../../desktop/ui/quick.py" line="28"/>
        <source>Komekshi: look up the copied word</source>
        <translation>Көмекші: көшірілген сөзді табу</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quick.py" line="31"/>
        <source>A word, an article, a question</source>
        <translation>Сөз, бап, сұрақ</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quick.py" line="35"/>
        <source>Enter opens it in the program, Esc goes back to where you were.</source>
        <translation>Enter бағдарламада ашады, Esc болған жеріңізге қайтарады.</translation>
    </message>
</context>
<context>
    <name>QuizPage</name>
    <message>
        <location filename="../../desktop/ui/pages/quiz_page.py" line="153"/>
        <source>New questions from the rules</source>
        <translation>Ереже бойынша жаңа сұрақтар</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/pages/quiz_page.py" line="194"/>
        <source>%n question(s) are not answered. Finish all the same?</source>
        <translation>
            <numerusform>%n сұраққа жауап берілмеді. Сонда да аяқтау керек пе?</numerusform>
            <numerusform>%n сұраққа жауап берілмеді. Сонда да аяқтау керек пе?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/quiz_page.py" line="195"/>
        <source>Finish</source>
        <translation>Аяқтау</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <location filename="../../desktop/ui/cards_html.py" line="125"/>
        <location filename="../../desktop/ui/cards_html.py" line="170"/>
        <location filename="../../desktop/ui/reader_html.py" line="92"/>
        <location filename="../../desktop/ui/reader_html.py" line="142"/>
        <source>not verified</source>
        <translation>тексерілмеген</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/headings.py" line="33"/>
        <location filename="../../desktop/ui/reader_html.py" line="54"/>
        <source>Titles marked * are an unofficial translation.</source>
        <translation>* белгісі бар тақырыптар — бейресми аударма.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/reader_html.py" line="131"/>
        <source>This reference is confirmed by a source.</source>
        <translation>Сілтеме дереккөзбен расталған.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/reader_html.py" line="132"/>
        <source>This reference is printed so; nobody has verified it yet.</source>
        <translation>Осылай басылған; сілтемені әлі ешкім тексермеген.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/reader_html.py" line="133"/>
        <source>This reference is printed wrongly; the right one stands beside it.</source>
        <translation>Сілтеме қате басылған; дұрысы жанында тұр.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/reader_html.py" line="140"/>
        <source>Print error</source>
        <translation>Баспа қатесі</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/reader_html.py" line="149"/>
        <source>Misprint</source>
        <translation>Баспа қатесі</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/reader.py" line="53"/>
        <source>Handbook text</source>
        <translation>Құрал мәтіні</translation>
    </message>
</context>
<context>
    <name>ReaderDesk</name>
    <message>
        <location filename="../../desktop/ui/reader_desk.py" line="43"/>
        <source>Articles</source>
        <translation>Баптар</translation>
    </message>
</context>
<context>
    <name>ReadinessMap</name>
    <message>
        <location filename="../../desktop/ui/widgets/readiness_map.py" line="152"/>
        <source>How to look at readiness</source>
        <translation>Дайындықты қалай қарау керек</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/readiness_map.py" line="153"/>
        <source>By section</source>
        <translation>Бөлімдер бойынша</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/readiness_map.py" line="153"/>
        <source>By role</source>
        <translation>Рөлдер бойынша</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/readiness_map.py" line="153"/>
        <source>By article</source>
        <translation>Заң баптары бойынша</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/readiness_map.py" line="162"/>
        <location filename="../../desktop/ui/widgets/readiness_map.py" line="168"/>
        <source>Whose work</source>
        <translation>Кімнің жұмысы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/readiness_map.py" line="163"/>
        <source>All roles</source>
        <translation>Барлық рөл</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/readiness_map.py" line="174"/>
        <source>Assistant</source>
        <translation>Ассистент</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/readiness_map.py" line="174"/>
        <source>Consultant</source>
        <translation>Консультант</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/readiness_map.py" line="174"/>
        <source>Akimat</source>
        <translation>Әкімдік</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/widgets/readiness_map.py" line="208"/>
        <source>%n role(s) without an answer</source>
        <translation>
            <numerusform>Жауапсыз тағы %n рөл</numerusform>
            <numerusform>Жауапсыз тағы %n рөл</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/widgets/readiness_map.py" line="210"/>
        <source>%n article(s) without an answer</source>
        <translation>
            <numerusform>Жауапсыз тағы %n бап</numerusform>
            <numerusform>Жауапсыз тағы %n бап</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/widgets/readiness_map.py" line="211"/>
        <source>%n section(s) without an answer</source>
        <translation>
            <numerusform>Жауапсыз тағы %n бөлім</numerusform>
            <numerusform>Жауапсыз тағы %n бөлім</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadinessRow</name>
    <message>
        <location filename="../../desktop/ui/widgets/readiness_map.py" line="82"/>
        <source>No answers yet; questions: {count}</source>
        <translation>Әзірге жауап жоқ; сұрақ саны: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/readiness_map.py" line="83"/>
        <source>Right {share} %, truly from {low} to {high} %; answers: {answers}</source>
        <translation>Дұрысы {share} %, шын мәнінде {low}–{high} %; жауап саны: {answers}</translation>
    </message>
</context>
<context>
    <name>RecallAsking</name>
    <message>
        <location filename="../../desktop/ui/review/recall_asking.py" line="27"/>
        <source>Did not know</source>
        <translation>Есімде жоқ</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/recall_asking.py" line="27"/>
        <source>With difficulty</source>
        <translation>Қиналып</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/recall_asking.py" line="27"/>
        <source>Knew</source>
        <translation>Есімде</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/recall_asking.py" line="28"/>
        <source>Knew at once</source>
        <translation>Бірден есіме түсті</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/recall_asking.py" line="36"/>
        <source>Show (Enter)</source>
        <translation>Көрсету (Enter)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/recall_asking.py" line="44"/>
        <source>How well did you know it?</source>
        <translation>Мұны қаншалықты жақсы есте сақтадыңыз?</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/recall_asking.py" line="70"/>
        <source>What does the rule say? Recall it, then look.</source>
        <translation>Бұл ереже не дейді? Еске түсіріп, содан кейін қараңыз.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/recall_asking.py" line="74"/>
        <source>The rule is told in Russian, as in the handbook.</source>
        <translation>Ереже құралдағыдай орыс тілінде берілген.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/recall_asking.py" line="80"/>
        <location filename="../../desktop/ui/review/recall_asking.py" line="98"/>
        <source>Open in the handbook</source>
        <translation>Құралдан ашу</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/recall_asking.py" line="86"/>
        <source>You marked words here. Recall them, then look.</source>
        <translation>Мұнда сіз сөздерді белгіледіңіз. Оларды еске түсіріп, содан кейін қараңыз.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/recall_asking.py" line="90"/>
        <source>(the words you marked)</source>
        <translation>(белгіленген сөздер)</translation>
    </message>
</context>
<context>
    <name>ResultsDrop</name>
    <message>
        <location filename="../../desktop/ui/widgets/results_drop.py" line="46"/>
        <source>Term</source>
        <translation>Термин</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/results_drop.py" line="47"/>
        <source>Quiz question</source>
        <translation>Тест сұрағы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/results_drop.py" line="48"/>
        <source>Case</source>
        <translation>Жағдай</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/results_drop.py" line="49"/>
        <source>My note</source>
        <translation>Менің жазбам</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/results_drop.py" line="55"/>
        <source>How much of the index is ready</source>
        <translation>Көрсеткіштің қаншасы дайын</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/results_drop.py" line="87"/>
        <source>You have not searched for anything yet.</source>
        <translation>Мұнда сіз бірдеңе ашқан сұраулар тұрады.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/results_drop.py" line="89"/>
        <source>Forget all of these searches</source>
        <translation>Осы сұраулардың бәрін ұмыту</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/results_drop.py" line="90"/>
        <source>Searched for before · Enter searches again, Delete forgets</source>
        <translation>Бұрын ізделген · Enter — қайта іздеу, Delete — ұмыту</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/results_drop.py" line="173"/>
        <source>Results</source>
        <translation>Нәтижелер тізімі</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/results_drop.py" line="214"/>
        <source>The index is being prepared, one moment…</source>
        <translation>Іздеу дайындалып жатыр, сәл күтіңіз…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/results_drop.py" line="218"/>
        <source>Searched for: {words} · Esc — as typed</source>
        <translation>Іздегеніміз: {words} · Esc — терілгендей</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/results_drop.py" line="220"/>
        <source>«a phrase» exactly · -word without it · word NEAR/5 word within five words</source>
        <translation>«тіркес» — сөздер қатарынан · -сөз — онсыз · сөз ҚАТАР/5 сөз — бес сөзден алыс емес</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/results_drop.py" line="222"/>
        <source>Nearest in the handbook:</source>
        <translation>Құралдағы ең жақыны:</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/results_drop.py" line="224"/>
        <source>Nothing was found here. Ctrl+1 looks everywhere.</source>
        <translation>Мұнда ештеңе табылмады. Ctrl+1 — барлық жерден іздеу.</translation>
    </message>
</context>
<context>
    <name>ReviewBlock</name>
    <message>
        <location filename="../../desktop/ui/review/blocks.py" line="23"/>
        <source>Review</source>
        <translation>Қайталау</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/review/blocks.py" line="25"/>
        <source>%n item(s) to review</source>
        <translation>
            <numerusform>%n карточка</numerusform>
            <numerusform>%n карточка</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/review/blocks.py" line="25"/>
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>шамамен %n минут</numerusform>
            <numerusform>шамамен %n минут</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/blocks.py" line="28"/>
        <source>That is all for today.</source>
        <translation>Бүгінге осымен бітті.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/blocks.py" line="31"/>
        <source>Empty so far. Whatever you answer, get wrong or mark is asked again here, a little before it would be forgotten.</source>
        <translation>Әзірге бос. Жауап бергеніңіз, қателескеніңіз немесе белгілегеніңіз осында ұмытылардың аз алдында қайта сұралады.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/review/blocks.py" line="35"/>
        <source>%n reviewed today</source>
        <translation>
            <numerusform>Бүгін қайталанды: %n</numerusform>
            <numerusform>Бүгін қайталанды: %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/blocks.py" line="36"/>
        <source>Review now</source>
        <translation>Қайталау</translation>
    </message>
</context>
<context>
    <name>ReviewSettings</name>
    <message>
        <location filename="../../desktop/ui/review/fold.py" line="26"/>
        <source>Settings of review</source>
        <translation>Қайталау баптаулары</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/fold.py" line="35"/>
        <source>Chance of recall to keep</source>
        <translation>Еске түсіру ықтималдығын сақтау</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/fold.py" line="37"/>
        <source>Reviews a day at most</source>
        <translation>Күніне қайталау көп дегенде</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/fold.py" line="38"/>
        <source>New items a day at most</source>
        <translation>Күніне жаңасы көп дегенде</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/fold.py" line="41"/>
        <source>A higher chance means more reviews: 97 % takes several times as many as 90 %. What is over the caps waits for tomorrow; nothing is lost.</source>
        <translation>Ықтималдық жоғары болса, қайталау да көп: 97 % үшін 90 %-ға қарағанда бірнеше есе көп. Шектен асқаны ертеңге қалады; ештеңе жоғалмайды.</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <location filename="../../desktop/ui/review/review_view.py" line="49"/>
        <source>Progress of the review</source>
        <translation>Қайталау барысы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/review_view.py" line="99"/>
        <source>Question</source>
        <translation>Сұрақ</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/review_view.py" line="99"/>
        <source>Rule</source>
        <translation>Ереже</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/review_view.py" line="99"/>
        <source>Decision</source>
        <translation>Шешім</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/review_view.py" line="100"/>
        <source>Your mark</source>
        <translation>Сіздің белгіңіз</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/review_view.py" line="101"/>
        <source>{number} of {total}</source>
        <translation>{number} / {total}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/review_view.py" line="164"/>
        <source>To the end (Enter)</source>
        <translation>Қорытындыға (Enter)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/review_view.py" line="164"/>
        <source>Next (Enter)</source>
        <translation>Әрі қарай (Enter)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/review_view.py" line="179"/>
        <source>Comes back tomorrow.</source>
        <translation>Ертең қайта келеді.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/review/review_view.py" line="180"/>
        <source>Comes back in %n day(s), on {day}.</source>
        <translation>
            <numerusform>%n күннен кейін қайта келеді, {day}.</numerusform>
            <numerusform>%n күннен кейін қайта келеді, {day}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/review_view.py" line="186"/>
        <source>That is all for today</source>
        <translation>Бүгінге осымен бітті</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/review/review_view.py" line="187"/>
        <source>%n item(s) reviewed</source>
        <translation>
            <numerusform>Қайталанды: %n</numerusform>
            <numerusform>Қайталанды: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/review/review_view.py" line="189"/>
        <source>%n of them come(s) back tomorrow</source>
        <translation>
            <numerusform>Ертең қайта келетіні: %n</numerusform>
            <numerusform>Ертең қайта келетіні: %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/review_view.py" line="190"/>
        <source>To the page «Today» (Enter)</source>
        <translation>«Бүгін» бетіне (Enter)</translation>
    </message>
</context>
<context>
    <name>RolesView</name>
    <message>
        <location filename="../../desktop/ui/village/roles_view.py" line="32"/>
        <source>Who you are</source>
        <translation>Сіз кімсіз</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/roles_view.py" line="33"/>
        <source>What moves you</source>
        <translation>Сізді не сендіреді</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/roles_view.py" line="34"/>
        <source>Keep to yourself</source>
        <translation>Ешкімге айтпаңыз</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/roles_view.py" line="35"/>
        <source>From the handbook</source>
        <translation>Нұсқаулықтан</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/roles_view.py" line="37"/>
        <source>Roles for a seminar</source>
        <translation>Семинар рөлдері</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/roles_view.py" line="40"/>
        <source>Save as PDF…</source>
        <translation>PDF сақтау…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/roles_view.py" line="40"/>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/roles_view.py" line="46"/>
        <source>Roles as they will be printed</source>
        <translation>Рөлдер басылатын күйінде</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/roles_view.py" line="49"/>
        <source>Seminar without computers</source>
        <translation>Компьютерсіз семинар</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/roles_view.py" line="51"/>
        <source>A sheet for each role: give them out, play a village meeting and three visits, then talk it over.</source>
        <translation>Әр рөлге бір парақ: таратыңыз, жиын мен үш баруды ойнаңыз, сосын талқылаңыз.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/roles_view.py" line="64"/>
        <source>Save as PDF</source>
        <translation>PDF сақтау</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/roles_view.py" line="64"/>
        <source>Papers (*.pdf)</source>
        <translation>Қағаздар (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/roles_view.py" line="66"/>
        <source>The file could not be written; choose another folder.</source>
        <translation>Файл жазылмады; басқа қалта таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>ScopeChips</name>
    <message>
        <location filename="../../desktop/ui/widgets/scope_chips.py" line="72"/>
        <source>Everything</source>
        <translation>Бәрі</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/scope_chips.py" line="73"/>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/scope_chips.py" line="74"/>
        <source>Terms</source>
        <translation>Терминдер</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/scope_chips.py" line="75"/>
        <source>Questions</source>
        <translation>Сұрақтар</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/scope_chips.py" line="76"/>
        <source>Cases</source>
        <translation>Жағдайлар</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/scope_chips.py" line="77"/>
        <source>My notes</source>
        <translation>Жазбаларым</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/scope_chips.py" line="86"/>
        <source>Search in: {where}</source>
        <translation>Іздеу орны: {where}</translation>
    </message>
</context>
<context>
    <name>ScoreView</name>
    <message>
        <location filename="../../desktop/ui/quiz/score_view.py" line="44"/>
        <source>To the list of quizzes</source>
        <translation>Тесттер тізіміне</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/score_view.py" line="78"/>
        <source>All questions of this sitting</source>
        <translation>Осы тесттің барлық сұрақтары</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/score_view.py" line="83"/>
        <source>Certificate…</source>
        <translation>Сертификат…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/score_view.py" line="95"/>
        <source>The pass mark is reached in every block.</source>
        <translation>Әр блоктағы шектен өттіңіз.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/score_view.py" line="96"/>
        <source>The pass mark is not reached in every block.</source>
        <translation>Кейбір блоктың шегінен өтпедіңіз.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/score_view.py" line="98"/>
        <source>the trainer</source>
        <translation>оқытушы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/score_view.py" line="99"/>
        <source>The pass marks were set by {name}; they are not official ones.</source>
        <translation>Шекті белгілеген: {name}. Бұл ресми шек емес.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/score_view.py" line="108"/>
        <source>Reached: {needed} % were needed.</source>
        <translation>Шектен өтті: {needed} % керек еді.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/score_view.py" line="109"/>
        <source>Not reached: {needed} % were needed.</source>
        <translation>Шектен өтпеді: {needed} % керек еді.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/score_view.py" line="115"/>
        <source>How well you know what you know</source>
        <translation>Білетініңізді білесіз бе</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/score_view.py" line="117"/>
        <source>Certainty marks: {sum} of at most {most}.</source>
        <translation>Сенімділік ұпайы: {sum}, ең көбі — {most}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/score_view.py" line="125"/>
        <source>All your answers with certainty, intervals at 95 %; the band is what the certainty claims.</source>
        <translation>Сенімділік көрсетілген барлық жауабыңыз; сызықша — үлестің шын мәні қайда болуы мүмкін (95 %), жолақ — мұндай сенімділік не уәде етеді.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/score_view.py" line="131"/>
        <source>You are surer than you are right: at this certainty the share is lower than it claims.</source>
        <translation>Сіз дұрыстығыңыздан гөрі сенімдірексіз: дұрыс жауап мұндай сенімділік уәде еткеннен аз.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/score_view.py" line="133"/>
        <source>You know more than you trust yourself to: you may be surer.</source>
        <translation>Өзіңіз ойлағаннан көп білесіз: сенімдірек болуға болады.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/score_view.py" line="137"/>
        <source>{right} of {total} right, {percent} % of the marks</source>
        <translation>{total} сұрақтың {right}-і дұрыс, ұпайдың {percent} %-ы</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <location filename="../../desktop/ui/widgets/search_box.py" line="52"/>
        <source>Find a rule, an article, a term…    Ctrl+K</source>
        <translation>Ережені, бапты, терминді табу…    Ctrl+K</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/search_box.py" line="53"/>
        <source>Search the handbook</source>
        <translation>Құрал бойынша іздеу</translation>
    </message>
</context>
<context>
    <name>SearchDesk</name>
    <message>
        <location filename="../../desktop/ui/search_desk.py" line="60"/>
        <source>What you found is here: {title}</source>
        <translation>Табылғаны осы жерде: {title}</translation>
    </message>
</context>
<context>
    <name>Seat</name>
    <message>
        <location filename="../../desktop/ui/seat_question.py" line="18"/>
        <source>Komekshi</source>
        <translation>Көмекші</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/seat_question.py" line="21"/>
        <source>Open here</source>
        <translation>Осында ашу</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/seat_question.py" line="22"/>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/seat_question.py" line="31"/>
        <source>Your files are open on the computer {host}, or were left open there when it was switched off. Two windows at once may spoil the progress. If nobody works there now, open the program here.</source>
        <translation>Файлдарыңыз {host} компьютерінде ашық немесе ол өшірілгенде ашық қалған. Екі терезе бірден нәтижелерді бүлдіруі мүмкін. Егер онда қазір ешкім жұмыс істемесе, бағдарламаны осында ашыңыз.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/seat_question.py" line="37"/>
        <source>The program is open already (process {pid}) but does not answer. If it hangs, end it, then open here.</source>
        <translation>Бағдарлама бұрыннан ашық ({pid} процесі), бірақ жауап бермейді. Егер ол тұрып қалса, оны аяқтап, содан кейін осында ашыңыз.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <location filename="../../desktop/ui/widgets/selection_bar.py" line="34"/>
        <source>Note</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/selection_bar.py" line="34"/>
        <source>Write a note on these words (Ctrl+M)</source>
        <translation>Осы сөздерге жазба жазу (Ctrl+M)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/selection_bar.py" line="36"/>
        <source>Quote</source>
        <translation>Дәйексөз</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/selection_bar.py" line="36"/>
        <source>Copy these words with their reference (Ctrl+Shift+C)</source>
        <translation>Осы сөздерді заңға сілтемесімен көшіру (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/selection_bar.py" line="38"/>
        <source>To the leaflet</source>
        <translation>Жадынамаға</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/selection_bar.py" line="38"/>
        <source>Put these words into the family&apos;s leaflet</source>
        <translation>Осы сөздерді отбасының жадынамасына салу</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/selection_bar.py" line="66"/>
        <source>Highlight: {word} ({number})</source>
        <translation>Белгілеу: {word} ({number})</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="43"/>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="52"/>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="52"/>
        <source>Dark</source>
        <translation>Күңгірт</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="58"/>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="59"/>
        <source>Theme</source>
        <translation>Түс</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="60"/>
        <source>Text size</source>
        <translation>Мәтін өлшемі</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="79"/>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="80"/>
        <source>Everything works by keys alone; F1 shows them all, page by page.</source>
        <translation>Бәрі пернетақтамен жұмыс істейді; F1 барлық пернелерді беттер бойынша көрсетеді.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="81"/>
        <source>Show the keys (F1)</source>
        <translation>Пернелерді көрсету (F1)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="99"/>
        <source>Centre, tray, links</source>
        <translation>Орталық, трей, сілтемелер</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="100"/>
        <source>Your centre and its telephone, for the foot of leaflets</source>
        <translation>Орталығыңыз бен телефоны – жадынамалардың төменгі жағында</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="103"/>
        <source>Your centre and its telephone</source>
        <translation>Орталығыңыз бен телефоны</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="105"/>
        <source>Stay in the tray when the window is closed</source>
        <translation>Терезе жабылғанда трейде қалу</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="113"/>
        <source>From there the copied word is looked up above any program.</source>
        <translation>Ол жерден көшірілген сөз кез келген бағдарламаның үстінен табылады.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="114"/>
        <source>This desktop has no tray.</source>
        <translation>Бұл жұмыс үстелінде трей жоқ.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="116"/>
        <source>The command «komekshi --quick» does the same; bind a key of your system to it.</source>
        <translation>«komekshi --quick» пәрмені дәл соны істейді; оған жүйеде перне тағайындаңыз.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="124"/>
        <source>Your files</source>
        <translation>Файлдарыңыз</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="125"/>
        <source>Progress: {path}</source>
        <translation>Нәтижелер: {path}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="126"/>
        <source>Copies: {path}</source>
        <translation>Көшірмелер: {path}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="127"/>
        <source>The program sends nothing and opens no network connection.</source>
        <translation>Бағдарлама ештеңе жібермейді және желіге шықпайды.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="133"/>
        <source>What is new</source>
        <translation>Не жаңалық</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="88"/>
        <source>Certificates of training</source>
        <translation>Оқу туралы сертификаттар</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="89"/>
        <source>The program knows its own certificates by their code: from a file, or typed from the paper.</source>
        <translation>Бағдарлама өз сертификаттарын коды бойынша таниды: файлдан немесе қағаздан енгізілгеннен.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="91"/>
        <source>Check a certificate…</source>
        <translation>Сертификатты тексеру…</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="54"/>
        <source>Begin</source>
        <translation>Бастау</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="66"/>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="191"/>
        <source>Attestation</source>
        <translation>Аттестация</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="66"/>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="180"/>
        <source>Your own selection</source>
        <translation>Өз таңдауыңыз</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="77"/>
        <source>To the list of quizzes</source>
        <translation>Тесттер тізіміне</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="84"/>
        <source>Questions in blocks, a clock, no handbook, one attempt. The clock goes on if the program is closed. The pass mark of each block is set here by the trainer; it is not an official one.</source>
        <translation>Сұрақтар блоктармен, уақыт жүреді, құралсыз, бір ғана әрекет. Бағдарламаны жапсаңыз да уақыт жүре береді. Әр блоктың шегін осында оқытушы белгілейді; бұл ресми шек емес.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="87"/>
        <source>Questions you got wrong last time are drawn most often, then new ones.</source>
        <translation>Өткенде қателескен сұрақтар жиірек алынады, сосын жаңалары.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="90"/>
        <source>each answer explained at once</source>
        <translation>әр жауап бірден түсіндіріледі</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="91"/>
        <source>a test: everything explained at the end</source>
        <translation>тест: бәрі соңында түсіндіріледі</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="92"/>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="93"/>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="94"/>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="95"/>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="96"/>
        <source>all</source>
        <translation>бәрі</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="96"/>
        <source>only what I got wrong last time</source>
        <translation>тек өткенде қателескенім</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="97"/>
        <source>do not ask</source>
        <translation>сұрамау</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="97"/>
        <source>ask: 1, 2, 3 or 0, −2, −6</source>
        <translation>сұрау: 1, 2, 3 немесе 0, −2, −6</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="99"/>
        <source>no limit</source>
        <translation>шектеусіз</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="101"/>
        <source>How</source>
        <translation>Қалай</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="101"/>
        <source>Topic</source>
        <translation>Бөлім</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="101"/>
        <source>Article</source>
        <translation>Бап</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="102"/>
        <source>Whose work</source>
        <translation>Кімнің жұмысы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="102"/>
        <source>Kind of task</source>
        <translation>Не істеу керек</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="103"/>
        <source>Which</source>
        <translation>Қайсылары</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="103"/>
        <source>How sure I am</source>
        <translation>Қаншалықты сенімдімін</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="104"/>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="114"/>
        <source>How many questions</source>
        <translation>Неше сұрақ</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="104"/>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="115"/>
        <source>Minutes</source>
        <translation>Минут</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="113"/>
        <source>the same code gives everybody the same questions</source>
        <translation>бір кодпен бәріне бірдей сұрақ келеді</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="119"/>
        <source>Pass mark, %: {block}</source>
        <translation>Шек, %: {block}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="121"/>
        <source>Pass marks set by</source>
        <translation>Шекті белгілеген</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="122"/>
        <source>Code of the class</source>
        <translation>Сабақ коды</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="147"/>
        <source>assistant</source>
        <translation>ассистент</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="147"/>
        <source>consultant</source>
        <translation>консультант</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="148"/>
        <source>akimat</source>
        <translation>әкімдік</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="151"/>
        <source>to remember</source>
        <translation>еске түсіру</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="151"/>
        <source>to apply</source>
        <translation>қолдану</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="152"/>
        <source>to decide what to do</source>
        <translation>не істеу керегін шешу</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/quiz/setup_view.py" line="165"/>
        <source>%n question(s) to draw from</source>
        <translation>
            <numerusform>%n сұрақтың ішінен алынады</numerusform>
            <numerusform>%n сұрақтың ішінен алынады</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="171"/>
        <source>The attestation {code} was already taken here: it is taken once.</source>
        <translation>{code} аттестациясы осында тапсырылған: ол бір рет тапсырылады.</translation>
    </message>
</context>
<context>
    <name>ShortForms</name>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="27"/>
        <source>Unemployment</source>
        <translation>Жұмыссыздық</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="28"/>
        <source>Measures</source>
        <translation>Не тиесілі</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="29"/>
        <source>Relocation</source>
        <translation>Көшу</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="30"/>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="72"/>
        <source>Micro-credit</source>
        <translation>Шағын несие</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="31"/>
        <source>Deadlines</source>
        <translation>Мерзімдер</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="37"/>
        <source>From (the count begins the next day)</source>
        <translation>Бастап (келесі күннен саналады)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="38"/>
        <source>How many</source>
        <translation>Қанша</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="39"/>
        <source>Of what</source>
        <translation>Ненің</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="40"/>
        <source>working days</source>
        <translation>жұмыс күні</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="40"/>
        <source>calendar days</source>
        <translation>күнтізбелік күн</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="40"/>
        <source>months</source>
        <translation>ай</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="42"/>
        <source>By Kazakhstan&apos;s calendar with moved days; what is not confirmed is said so.</source>
        <translation>Қазақстан күнтізбесі бойынша, ауыстырылған күндермен; расталмағаны айтылады.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="43"/>
        <source>Deadline</source>
        <translation>Мерзім</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="48"/>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="60"/>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="78"/>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="49"/>
        <source>Members of the family</source>
        <translation>Отбасы мүшелері</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="50"/>
        <source>Where to</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="50"/>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="82"/>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="124"/>
        <source>a village</source>
        <translation>ауылда</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="50"/>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="124"/>
        <source>a town</source>
        <translation>қалада</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="51"/>
        <source>From where</source>
        <translation>Қайдан</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="52"/>
        <source>from another region</source>
        <translation>басқа өңірден</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="52"/>
        <source>within the region</source>
        <translation>облыс ішінде</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="54"/>
        <source>By the handbook of 2018: today&apos;s sums are others.</source>
        <translation>2018 жылғы құрал бойынша: бүгін сомалар басқа.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="55"/>
        <source>Money for a move</source>
        <translation>Көшуге ақша</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="61"/>
        <source>Amount, tenge</source>
        <translation>Сома, теңге</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="62"/>
        <source>Term, months</source>
        <translation>Мерзімі, ай</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="63"/>
        <source>For what</source>
        <translation>Неге</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="64"/>
        <source>livestock</source>
        <translation>мал шаруашылығы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="64"/>
        <source>a farming cooperative</source>
        <translation>ауыл шаруашылығы кооперативі</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="65"/>
        <source>another business</source>
        <translation>басқа іс</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="66"/>
        <source>Rate, % a year</source>
        <translation>Мөлшерлеме, жылына %</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="67"/>
        <source>Grace period, months</source>
        <translation>Жеңілдік кезең, ай</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="68"/>
        <source>Repaid</source>
        <translation>Қайтарады</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="69"/>
        <source>in equal payments</source>
        <translation>тең төлемдермен</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="69"/>
        <source>in equal parts of the debt</source>
        <translation>қарыздың тең бөліктерімен</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="71"/>
        <source>The limits of the programme and a plan of repayment; the creditor decides.</source>
        <translation>Бағдарлама шектері және өтеу жоспары; несие беруші шешеді.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="79"/>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="122"/>
        <source>Age, years</source>
        <translation>Жасы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="81"/>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="124"/>
        <source>Lives in</source>
        <translation>Тұрады</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="82"/>
        <source>a district centre</source>
        <translation>аудан орталығында</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="83"/>
        <source>a small town</source>
        <translation>шағын қалада</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="83"/>
        <source>a city</source>
        <translation>үлкен қалада</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="83"/>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="91"/>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="98"/>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="144"/>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="147"/>
        <source>not known</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="84"/>
        <source>Status</source>
        <translation>Азаматтығы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="85"/>
        <source>citizen</source>
        <translation>ҚР азаматы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="85"/>
        <source>oralman</source>
        <translation>оралман</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="85"/>
        <source>foreigner</source>
        <translation>шетелдік</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="86"/>
        <source>stateless</source>
        <translation>азаматтығы жоқ</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="86"/>
        <source>refugee</source>
        <translation>босқын</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="87"/>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="125"/>
        <source>Work</source>
        <translation>Жұмысы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="88"/>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="126"/>
        <source>does not work</source>
        <translation>жұмыс істемейді</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="88"/>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="128"/>
        <source>self-employed</source>
        <translation>өзін-өзі жұмыспен қамтыған</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="89"/>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="126"/>
        <source>permanent</source>
        <translation>тұрақты</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="89"/>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="127"/>
        <source>temporary</source>
        <translation>уақытша</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="89"/>
        <source>seasonal</source>
        <translation>маусымдық</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="90"/>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="102"/>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="127"/>
        <source>part-time</source>
        <translation>сырттай, кешкі</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="90"/>
        <source>told that he will be laid off</source>
        <translation>қысқарту туралы ескертілген</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="91"/>
        <source>idle at his plant</source>
        <translation>бос тұру</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="92"/>
        <source>Registered unemployed since (or empty)</source>
        <translation>Жұмыссыз есебінде (немесе бос)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="93"/>
        <source>Registered job seeker since (or empty)</source>
        <translation>Жұмыс іздеуші ретінде тіркелген (немесе бос)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="94"/>
        <source>Education</source>
        <translation>Білімі</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="95"/>
        <source>secondary school</source>
        <translation>мектеп, 11 сынып</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="95"/>
        <source>nine classes</source>
        <translation>9 сынып</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="96"/>
        <source>vocational</source>
        <translation>техникалық және кәсіптік</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="96"/>
        <source>post-secondary</source>
        <translation>орта білімнен кейінгі</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="97"/>
        <source>higher</source>
        <translation>жоғары</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="97"/>
        <source>postgraduate</source>
        <translation>жоғары оқудан кейінгі</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="97"/>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="99"/>
        <source>Finished on (or empty)</source>
        <translation>Бітірген күні (немесе бос)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="100"/>
        <source>Study</source>
        <translation>Оқуы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="101"/>
        <source>does not study</source>
        <translation>оқымайды</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="101"/>
        <source>full-time</source>
        <translation>күндізгі</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="102"/>
        <source>senior class of school</source>
        <translation>мектептің жоғары сыныбы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="103"/>
        <source>Certificate of business training of (or empty)</source>
        <translation>«Бастау» сертификаты (немесе бос)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="104"/>
        <source>Potential for business</source>
        <translation>Кәсіпкерлік әлеует</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="105"/>
        <source>Registered with the tax office</source>
        <translation>Салық органында тіркелген</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="106"/>
        <source>Gets payments for loss of work</source>
        <translation>Жұмыс жоғалту төлемін алады</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="107"/>
        <source>Low-income family</source>
        <translation>Табысы аз отбасы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="108"/>
        <source>Lost work through</source>
        <translation>Жұмысын жоғалтқан себебі</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="109"/>
        <source>none of these</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="109"/>
        <source>liquidation</source>
        <translation>тарату</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="110"/>
        <source>cut of staff</source>
        <translation>қысқарту</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="110"/>
        <source>decline of production</source>
        <translation>өндірістің төмендеуі</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="111"/>
        <source>another cause</source>
        <translation>басқа себеп</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="112"/>
        <source>Wants to move</source>
        <translation>Көшкісі келеді</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="114"/>
        <source>First what he may have, then by what he misses the rest.</source>
        <translation>Алдымен не тиесілі, содан кейін қалғанына не жетпейді.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="115"/>
        <source>What the programme has for this person</source>
        <translation>Бұл адамға не тиесілі</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="120"/>
        <source>Today&apos;s day in the matter</source>
        <translation>Қай күнге қараймыз</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="121"/>
        <source>Came to the centre on</source>
        <translation>Орталыққа өтініш берген күні</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="128"/>
        <source>other paid work</source>
        <translation>басқа ақылы жұмыс</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="129"/>
        <source>Visits as a job seeker (days, by commas)</source>
        <translation>Жұмыс іздеуші ретінде келді (күндер, үтір арқылы)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="130"/>
        <source>Registered unemployed on (or empty)</source>
        <translation>Жұмыссыз ретінде тіркелді (немесе бос)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="131"/>
        <source>Came to be marked (days, by commas)</source>
        <translation>Белгіленді (күндер, үтір арқылы)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="132"/>
        <source>Refused suitable work on (days, by commas)</source>
        <translation>Лайықты жұмыстан бас тартты (күндер, үтір арқылы)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="133"/>
        <source>Referral or call he missed, of (or empty)</source>
        <translation>Келмеді: жолдама немесе шақыру күні (немесе бос)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="134"/>
        <source>It was</source>
        <translation>Бұл</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="135"/>
        <source>a referral to work</source>
        <translation>жұмысқа жолдама</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="135"/>
        <source>a referral to training</source>
        <translation>оқуға жолдама</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="136"/>
        <source>a call to the centre</source>
        <translation>орталыққа шақыру</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="137"/>
        <source>Stopped a measure himself on (or empty)</source>
        <translation>Қатысуды өзі тоқтатты (немесе бос)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="138"/>
        <source>Taken off the register on (or empty)</source>
        <translation>Есептен шығарылды (немесе бос)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="140"/>
        <source>Deadlines, grounds of refusal and removal, and when one may register again.</source>
        <translation>Мерзімдер, бас тарту мен шығару негіздері, қашан қайта болады.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="141"/>
        <source>Job seeker and unemployed</source>
        <translation>Жұмыс іздеуші және жұмыссыз</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="144"/>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="144"/>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="147"/>
        <source>male</source>
        <translation>ер</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="147"/>
        <source>female</source>
        <translation>әйел</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="148"/>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="151"/>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="154"/>
        <source>Day, month, year, e.g. 12.02.2018</source>
        <translation>Күні, айы, жылы, мысалы 12.02.2018</translation>
    </message>
</context>
<context>
    <name>ShortView</name>
    <message>
        <location filename="../../desktop/ui/widgets/questions/typed.py" line="101"/>
        <source>Your answer</source>
        <translation>Сіздің жауабыңыз</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/typed.py" line="106"/>
        <source>Answer in one to three words; their endings do not matter.</source>
        <translation>Бір-үш сөзбен жауап беріңіз; жалғаулары маңызды емес.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="132"/>
        <source>go to the search line</source>
        <translation>іздеу жолына өту</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="133"/>
        <source>this sheet of keys</source>
        <translation>осы пернелер тізімі</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="134"/>
        <source>look up the copied word in a small window</source>
        <translation>көшірілген сөзді шағын терезеде табу</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="135"/>
        <source>pages of the rail, in their order</source>
        <translation>сол жақтағы беттер, рет-ретімен</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="136"/>
        <source>larger text</source>
        <translation>мәтінді ірілеу</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="137"/>
        <source>smaller text</source>
        <translation>мәтінді кішірейту</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="138"/>
        <source>text of the usual size</source>
        <translation>мәтіннің қалыпты өлшемі</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="139"/>
        <source>choose a result</source>
        <translation>табылғанды таңдау</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="140"/>
        <source>open the chosen result</source>
        <translation>таңдалғанды ашу</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="141"/>
        <source>search as typed; once more closes the results</source>
        <translation>терілгендей іздеу; тағы бір рет – нәтижені жабу</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="142"/>
        <source>choose an answer, or say how well you knew it</source>
        <translation>жауапты таңдау немесе қалай есте сақтағаныңызды бағалау</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="143"/>
        <source>check or show, then the next one</source>
        <translation>тексеру немесе көрсету, содан кейін әрі қарай</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="144"/>
        <source>leave the review; what was answered stays answered</source>
        <translation>қайталаудан шығу; берілген жауаптар сақталады</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="145"/>
        <source>find on this page</source>
        <translation>осы беттен іздеу</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="146"/>
        <source>the next place found on the page</source>
        <translation>беттен табылған келесі жер</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="147"/>
        <source>the place found before</source>
        <translation>алдыңғы табылған жер</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="148"/>
        <source>go to a line, a passage or a section by its number</source>
        <translation>нөмірі бойынша өту: жол, ереже, бөлім</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="149"/>
        <source>numbers of the passages on or off</source>
        <translation>ережелердің нөмірлерін көрсету немесе жасыру</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="150"/>
        <source>articles of the law on this page</source>
        <translation>заң баптары</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="151"/>
        <source>what the word or the reference under the cursor means</source>
        <translation>курсор астындағы сөз немесе сілтеме нені білдіреді</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="152"/>
        <source>the next passage</source>
        <translation>келесі ереже</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="153"/>
        <source>the passage before</source>
        <translation>алдыңғы ереже</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="154"/>
        <source>back to where you came from</source>
        <translation>келген жеріңізге қайту</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="155"/>
        <source>forward again</source>
        <translation>қайтадан алға</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="156"/>
        <source>contents on or off</source>
        <translation>мазмұнды көрсету немесе жасыру</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="157"/>
        <source>copy the passage with its reference</source>
        <translation>үзіндіні сілтемесімен көшіру</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="158"/>
        <source>copy the passage with its reference and a link to it</source>
        <translation>үзіндіні заңға сілтемесімен және бағдарлама сілтемесімен көшіру</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="159"/>
        <source>put the passage (or the selected part) on the leaflet</source>
        <translation>үзіндіні (немесе белгіленгенін) жадынамаға қосу</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="160"/>
        <source>open the chosen passage in the program</source>
        <translation>таңдалған үзіндіні бағдарламада ашу</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="161"/>
        <source>back to where you were</source>
        <translation>болған жеріңізге қайту</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="162"/>
        <source>bookmark the passage</source>
        <translation>үзіндіге бетбелгі қою</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="163"/>
        <source>highlight what is selected; a number chooses the colour</source>
        <translation>түспен белгілеу; сан түсті таңдайды</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="164"/>
        <source>write a note to the passage or to what is selected</source>
        <translation>үзіндіге немесе белгіленгенге жазба жазу</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="165"/>
        <source>undo the last mark or note</source>
        <translation>соңғы белгіні немесе жазбаны болдырмау</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="166"/>
        <source>a cursor in the text, to select by keys; once more takes it away</source>
        <translation>пернелермен белгілеу үшін мәтіндегі меңзер; тағы бір рет – алып тастау</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="167"/>
        <source>my bookmarks and notes</source>
        <translation>менің бетбелгілерім мен жазбаларым</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="168"/>
        <source>keep the note that is being written</source>
        <translation>жазып жатқан жазбаны сақтау</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="169"/>
        <source>choose what to say or do</source>
        <translation>не айту не істеу керегін таңдау</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="170"/>
        <source>go on</source>
        <translation>әрі қарай</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="171"/>
        <source>leave; the case goes on from here next time</source>
        <translation>шығу; келесіде жағдай осы жерден жалғасады</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="172"/>
        <source>step by step through the debrief</source>
        <translation>талдау бойынша қадам-қадаммен</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="173"/>
        <source>choose an answer</source>
        <translation>жауапты таңдау</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="174"/>
        <source>move the chosen step up or down</source>
        <translation>таңдалған қадамды жоғары не төмен жылжыту</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="175"/>
        <source>check the answer, then the next question</source>
        <translation>жауапты тексеру, содан кейін келесі сұрақ</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="176"/>
        <source>leave; the quiz goes on from here next time</source>
        <translation>шығу; келесіде тест осы жерден жалғасады</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="177"/>
        <source>pass the week</source>
        <translation>аптаны өткізу</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="178"/>
        <source>plan what was done last week</source>
        <translation>өткен аптадағыны жоспарлау</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="179"/>
        <source>in the strip of weeks: look back and forth</source>
        <translation>апталар жолағында: артқа және алға қарау</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="180"/>
        <source>on the map: the card of the household; arrow keys go from one to another</source>
        <translation>картада: үйдің карточкасы; бағыттауыш пернелер үйден үйге апарады</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="181"/>
        <source>back; the run goes on from here next time</source>
        <translation>артқа; келесіде ойын осыдан жалғасады</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="182"/>
        <source>one more member of the family</source>
        <translation>отбасының тағы бір мүшесі</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="183"/>
        <source>take the member out</source>
        <translation>отбасы мүшесін алып тастау</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="184"/>
        <source>empty the cell</source>
        <translation>ұяшықты тазалау</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="185"/>
        <source>change the cell, keep it</source>
        <translation>ұяшықты өзгерту, жазылғанды қалдыру</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="186"/>
        <source>move the line up</source>
        <translation>жолды жоғары жылжыту</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="187"/>
        <source>move the line down</source>
        <translation>жолды төмен жылжыту</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="188"/>
        <source>take the line out</source>
        <translation>жолды алып тастау</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="189"/>
        <source>change the words of the line</source>
        <translation>жолдың сөздерін өзгерту</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="190"/>
        <source>undo the last change of the leaflet</source>
        <translation>жадынамадағы соңғы өзгерісті болдырмау</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="191"/>
        <source>save the leaflet as PDF</source>
        <translation>жадынаманы PDF етіп сақтау</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="192"/>
        <source>print the leaflet</source>
        <translation>жадынаманы басып шығару</translation>
    </message>
</context>
<context>
    <name>SittingView</name>
    <message>
        <location filename="../../desktop/ui/quiz/sitting_view.py" line="112"/>
        <source>Question {number} of {total}</source>
        <translation>{total} сұрақтың {number}-і</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/sitting_view.py" line="117"/>
        <source>Time left</source>
        <translation>Қалған уақыт</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/sitting_view.py" line="127"/>
        <source>Check (Enter)</source>
        <translation>Тексеру (Enter)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/sitting_view.py" line="127"/>
        <source>Save and go on (Enter)</source>
        <translation>Сақтап, әрі қарай (Enter)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/sitting_view.py" line="143"/>
        <source>Pause</source>
        <translation>Үзіліс</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/sitting_view.py" line="153"/>
        <source>Pause: the clock stands still.</source>
        <translation>Үзіліс: уақыт тоқтап тұр.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/sitting_view.py" line="154"/>
        <source>Go on (Enter)</source>
        <translation>Жалғастыру (Enter)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/sitting_view.py" line="165"/>
        <source>Previous (Page Up)</source>
        <translation>Артқа (Page Up)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/sitting_view.py" line="165"/>
        <source>Next (Page Down)</source>
        <translation>Алға (Page Down)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/sitting_view.py" line="170"/>
        <source>Finish…</source>
        <translation>Аяқтау…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/sitting_view.py" line="217"/>
        <source>To the score (Enter)</source>
        <translation>Нәтижеге (Enter)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/sitting_view.py" line="217"/>
        <source>Next (Enter)</source>
        <translation>Әрі қарай (Enter)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/sitting_view.py" line="244"/>
        <source>Flagged ✓ (Ctrl+D)</source>
        <translation>Белгіленді ✓ (Ctrl+D)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/sitting_view.py" line="244"/>
        <source>Flag (Ctrl+D)</source>
        <translation>Белгілеу (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <location filename="../../desktop/ui/widgets/source_line.py" line="52"/>
        <source>Ministry of Labour</source>
        <translation>Еңбек министрлігі</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/source_line.py" line="53"/>
        <source>Akimat of Balkhash</source>
        <translation>Балқаш әкімдігі</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/source_line.py" line="54"/>
        <source>Employment centre of Almaty</source>
        <translation>Алматы жұмыспен қамту орталығы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/source_line.py" line="55"/>
        <source>the paper «Kazakhstanskaya Pravda»</source>
        <translation>«Казахстанская правда» газеті</translation>
    </message>
</context>
<context>
    <name>StartList</name>
    <message>
        <location filename="../../desktop/ui/quiz/start_list.py" line="41"/>
        <source>Quizzes</source>
        <translation>Тесттер</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/start_list.py" line="43"/>
        <source>Each answer is explained, with the passage it comes from.</source>
        <translation>Әр жауап құралдың қай үзіндісінен алынғанымен түсіндіріледі.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/start_list.py" line="46"/>
        <source>Reading the questions…</source>
        <translation>Сұрақтар оқылып жатыр…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/start_list.py" line="48"/>
        <source>There is no quiz that can be taken; the strip above says why.</source>
        <translation>Өтуге болатын тест жоқ; себебі жоғарыдағы жолақта.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/start_list.py" line="63"/>
        <source>Left at question {number} of {total}</source>
        <translation>{total} сұрақтың {number}-інде тоқтадыңыз</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/start_list.py" line="66"/>
        <source>The clock goes on meanwhile.</source>
        <translation>Уақыт осы кезде жүріп жатыр.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/start_list.py" line="67"/>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/start_list.py" line="74"/>
        <source>By topic, article, role or weakness</source>
        <translation>Бөлім, бап, рөл немесе осал тұс бойынша</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/quiz/start_list.py" line="75"/>
        <source>%n question(s) in all banks</source>
        <translation>
            <numerusform>Барлық банкте %n сұрақ</numerusform>
            <numerusform>Барлық банкте %n сұрақ</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/start_list.py" line="76"/>
        <source>Your own selection…</source>
        <translation>Өз таңдауыңыз…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/start_list.py" line="78"/>
        <source>Attestation…</source>
        <translation>Аттестация…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/start_list.py" line="85"/>
        <source>New questions from the rules</source>
        <translation>Ереже бойынша жаңа сұрақтар</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/start_list.py" line="86"/>
        <source>Other numbers, days and families every time; the rules themselves know the answer.</source>
        <translation>Әр жолы басқа сандар, күндер мен отбасылар; жауабын ережелердің өзі есептейді.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/start_list.py" line="88"/>
        <source>Ten new questions</source>
        <translation>Он жаңа сұрақ</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/quiz/start_list.py" line="97"/>
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n сұрақ</numerusform>
            <numerusform>%n сұрақ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/quiz/start_list.py" line="98"/>
        <source>%n question(s) by chance</source>
        <translation>
            <numerusform>Кездейсоқ %n сұрақ</numerusform>
            <numerusform>Кездейсоқ %n сұрақ</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/start_list.py" line="100"/>
        <source>All of them</source>
        <translation>Барлық сұрақ</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <location filename="../../desktop/ui/village/start_view.py" line="36"/>
        <source>Village</source>
        <translation>Ауыл</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/start_view.py" line="37"/>
        <source>Bring the aid to a village: plan week by week, see what happens and why.</source>
        <translation>Ауылға АӘК жеткізіңіз: апта сайын жоспарлап, не болғанын және неліктен екенін көріңіз.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/start_view.py" line="39"/>
        <source>Reading the villages…</source>
        <translation>Ауылдар оқылып жатыр…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/start_view.py" line="52"/>
        <source>Under way: week {week} of {weeks}</source>
        <translation>Ойын жүріп жатыр: {weeks} аптаның {week}-сі</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/start_view.py" line="54"/>
        <source>Played to the end: the debrief and any week of it can be looked at again.</source>
        <translation>Соңына дейін ойналды: талдауды және кез келген аптаны қайта қарауға болады.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/start_view.py" line="56"/>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/start_view.py" line="63"/>
        <source>How long</source>
        <translation>Қанша</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/start_view.py" line="64"/>
        <source>a year: 52 weeks</source>
        <translation>бір жыл: 52 апта</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/start_view.py" line="65"/>
        <source>for a seminar: 24 weeks</source>
        <translation>семинар үшін: 24 апта</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/start_view.py" line="67"/>
        <source>Number of the class</source>
        <translation>Сынып нөмірі</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/start_view.py" line="70"/>
        <source>The same number gives everybody the same chance; empty: dice of your own.</source>
        <translation>Бір нөмір бәріне бірдей кездейсоқтық береді; бос болса — өзіңіздікі.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/village/start_view.py" line="77"/>
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n үй</numerusform>
            <numerusform>%n үй</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/start_view.py" line="78"/>
        <source>Begin</source>
        <translation>Бастау</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/start_view.py" line="79"/>
        <source>Begin: {village}</source>
        <translation>Бастау: {village}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/start_view.py" line="90"/>
        <source>For the trainer</source>
        <translation>Жаттықтырушыға</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/start_view.py" line="92"/>
        <source>Own villages and tactics, the class, two plans compared, roles on paper.</source>
        <translation>Өз ауылдары мен тактикалары, сынып, қатар екі жоспар, қағаздағы рөлдер.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/start_view.py" line="94"/>
        <source>Trainer&apos;s desk</source>
        <translation>Жаттықтырушы үстелі</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <location filename="../../desktop/ui/status_words.py" line="13"/>
        <source>in force in substance</source>
        <translation>мәні бойынша күшінде</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/status_words.py" line="14"/>
        <source>number changed</source>
        <translation>сан өзгерді</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/status_words.py" line="15"/>
        <source>norm repealed</source>
        <translation>норманың күші жойылды</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/status_words.py" line="16"/>
        <source>renamed</source>
        <translation>атауы өзгерді</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/status_words.py" line="17"/>
        <source>not verified for today</source>
        <translation>бүгінге тексерілмеген</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../../desktop/ui/widgets/status_line.py" line="19"/>
        <source>What changed since 2018</source>
        <translation>2018 жылдан бері не өзгерді</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/status_line.py" line="20"/>
        <source>Enter opens what changed since 2018.</source>
        <translation>Enter 2018 жылдан бері не өзгергенін ашады.</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <location filename="../../desktop/ui/widgets/questions/step_card.py" line="45"/>
        <source>{place} of {count}: {step}</source>
        <translation>{count} ішінен {place}: {step}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/step_card.py" line="129"/>
        <source>Move up: {step}</source>
        <translation>Жоғары жылжыту: {step}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/step_card.py" line="129"/>
        <source>Move down: {step}</source>
        <translation>Төмен жылжыту: {step}</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <location filename="../../desktop/ui/village/story.py" line="60"/>
        <source>Week {week}</source>
        <translation>{week}-апта</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/story.py" line="69"/>
        <source>Household {number}</source>
        <translation>{number}-үй</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/story.py" line="80"/>
        <source>You did nothing this week.</source>
        <translation>Бұл аптада ештеңе істемедіңіз.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/story.py" line="81"/>
        <source>You did: {what}.</source>
        <translation>Сіз істегеніңіз: {what}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/story.py" line="88"/>
        <source>Signed a contract: {who}.</source>
        <translation>Келісімшартқа қол қойды: {who}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/story.py" line="91"/>
        <source>Those you talked to: {answers}.</source>
        <translation>Сөйлескендеріңіз: {answers}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/story.py" line="92"/>
        <source>No new contracts: word goes round, but nobody has come yet.</source>
        <translation>Жаңа келісімшарт жоқ: сөз тарап жатыр, бірақ әлі ешкім келген жоқ.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/story.py" line="115"/>
        <source>refused</source>
        <translation>бас тартты</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/story.py" line="115"/>
        <source>have decided</source>
        <translation>шешті</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/story.py" line="121"/>
        <source>as before</source>
        <translation>бұрынғыдай</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/story.py" line="127"/>
        <source>trust {before} → {after}</source>
        <translation>сенім {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/story.py" line="130"/>
        <source>A reproach is remembered: {trust}.</source>
        <translation>Кінәлағаныңыз есте қалды: {trust}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/story.py" line="131"/>
        <source>Pressure is remembered: {trust}.</source>
        <translation>Қысым есте қалды: {trust}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/story.py" line="132"/>
        <source>Nobody has seen the success you spoke of: {trust}.</source>
        <translation>Сіз айтқан табысты ешкім көрген жоқ: {trust}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/story.py" line="133"/>
        <source>Help with papers was promised and did not come ({who}): {trust}.</source>
        <translation>Уәде еткен қағаз көмегі келмеді ({who}): {trust}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/story.py" line="134"/>
        <source>Left the programme: {who}; their neighbours hear why.</source>
        <translation>Бағдарламадан кетті: {who}; көршілері себебін естіп жатыр.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/story.py" line="135"/>
        <source>Results can be seen: {who}; their neighbours look at them.</source>
        <translation>Нәтиже көрінді: {who}; көршілері оларға қарап отыр.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/story.py" line="136"/>
        <source>First aid was paid: {who}; {trust}.</source>
        <translation>Алғашқы көмек алды: {who}; {trust}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/story.py" line="141"/>
        <source>Nothing new otherwise; {trust}.</source>
        <translation>Басқа жаңалық жоқ; {trust}.</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <location filename="../../desktop/ui/widgets/strip.py" line="24"/>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>TermsPage</name>
    <message>
        <location filename="../../desktop/ui/pages/terms_page.py" line="27"/>
        <source>Half a word in Russian, Kazakh or English</source>
        <translation>Орысша, қазақша немесе ағылшынша сөздің жартысы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/terms_page.py" line="28"/>
        <source>Filter the terms</source>
        <translation>Терминдерді іріктеу</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/terms_page.py" line="34"/>
        <source>Terms</source>
        <translation>Терминдер</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/pages/terms_page.py" line="51"/>
        <source>%n term(s). Kazakh names without a source are marked.</source>
        <translation>
            <numerusform>%n термин. Дереккөзі жоқ қазақша атаулар белгіленген.</numerusform>
            <numerusform>%n термин. Дереккөзі жоқ қазақша атаулар белгіленген.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/terms_page.py" line="56"/>
        <source>Type half a word to see the rest.</source>
        <translation>Қалғанын көру үшін сөздің жартысын теріңіз.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/terms_page.py" line="62"/>
        <source>[not verified]</source>
        <translation>[тексерілмеген]</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/terms_page.py" line="82"/>
        <source>The handbook gives no definition; it uses the word so:</source>
        <translation>Құралда анықтама жоқ; сөз онда былай қолданылған:</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/terms_page.py" line="85"/>
        <source>The handbook gives no definition.</source>
        <translation>Құрал анықтама бермейді.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <location filename="../../desktop/ui/changes/timeline.py" line="53"/>
        <source>Subject</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/timeline.py" line="58"/>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/timeline.py" line="60"/>
        <source>Copy as text</source>
        <translation>Мәтін етіп көшіру</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/timeline.py" line="83"/>
        <location filename="../../desktop/ui/changes/timeline.py" line="99"/>
        <source>What changed since 2018</source>
        <translation>2018 жылдан бері не өзгерді</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/timeline.py" line="86"/>
        <location filename="../../desktop/ui/changes/timeline.py" line="128"/>
        <source>Source: {source}</source>
        <translation>Дереккөз: {source}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/timeline.py" line="90"/>
        <source>assistance</source>
        <translation>атаулы көмек</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/timeline.py" line="90"/>
        <source>employment</source>
        <translation>жұмыспен қамту</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/timeline.py" line="91"/>
        <source>the Programme</source>
        <translation>Бағдарлама</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/timeline.py" line="91"/>
        <source>words and institutions</source>
        <translation>сөздер мен мекемелер</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/timeline.py" line="92"/>
        <source>all subjects</source>
        <translation>барлық тақырып</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/timeline.py" line="100"/>
        <source>The handbook is of early 2018. What it says is right for that time; for a decision today see the Social Code.</source>
        <translation>Құрал 2018 жылдың басынан. Ол сол кезге дұрыс; бүгінгі шешім үшін Әлеуметтік кодексті қараңыз.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/timeline.py" line="108"/>
        <source>Go to a year</source>
        <translation>Жылға өту</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/timeline.py" line="130"/>
        <source>And {count} more places of the handbook</source>
        <translation>Құралдың тағы {count} жері</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/timeline.py" line="134"/>
        <source>[not verified]</source>
        <translation>[тексерілмеген]</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <location filename="../../desktop/ui/pages/today_page.py" line="103"/>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/today_page.py" line="123"/>
        <source>Your progress is not open; the strip above says why.</source>
        <translation>Нәтижелер ашылмады; себебі жоғарғы жолақта айтылған.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/today_page.py" line="124"/>
        <source>Looking what is due…</source>
        <translation>Не қайталау керегін қараудамын…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/today_page.py" line="183"/>
        <source>The next 30 days</source>
        <translation>Алдағы 30 күн</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/today_page.py" line="186"/>
        <source>Dark: reviews. Light: new items.</source>
        <translation>Қоюы — қайталау, ашығы — жаңасы.</translation>
    </message>
</context>
<context>
    <name>TrainerView</name>
    <message>
        <location filename="../../desktop/ui/village/trainer_view.py" line="35"/>
        <source>Trainer&apos;s desk</source>
        <translation>Жаттықтырушы үстелі</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/trainer_view.py" line="38"/>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/trainer_view.py" line="38"/>
        <source>Class</source>
        <translation>Сынып</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/trainer_view.py" line="38"/>
        <source>Plans</source>
        <translation>Жоспарлар</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/trainer_view.py" line="38"/>
        <source>Roles</source>
        <translation>Рөлдер</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/trainer_view.py" line="40"/>
        <source>To the villages</source>
        <translation>Ауылдарға</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../../desktop/ui/reception.py" line="143"/>
        <source>Komekshi</source>
        <translation>Көмекші</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/reception.py" line="146"/>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/reception.py" line="147"/>
        <source>Look up the copied word</source>
        <translation>Көшірілген сөзді табу</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/reception.py" line="148"/>
        <source>Quit</source>
        <translation>Шығу</translation>
    </message>
</context>
<context>
    <name>TroubleTeller</name>
    <message>
        <location filename="../../desktop/ui/trouble.py" line="34"/>
        <source>Viewing only: nothing can be written to {folder}, progress is not kept.</source>
        <translation>Тек қарау: {folder} қалтасына жазуға болмайды, нәтижелер сақталмайды.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/trouble.py" line="42"/>
        <source>%n answer(s) wait to be saved.</source>
        <translation>
            <numerusform>%n жауап сақталуын күтіп тұр.</numerusform>
            <numerusform>%n жауап сақталуын күтіп тұр.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/trouble.py" line="48"/>
        <source>Try again</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/trouble.py" line="52"/>
        <source>Bring back the copy of {date}</source>
        <translation>{date} көшірмесін қайтару</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/trouble.py" line="54"/>
        <source>Start anew (the file is kept)</source>
        <translation>Жаңадан бастау (файл сақталады)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/trouble.py" line="56"/>
        <source>Choose another folder</source>
        <translation>Басқа қалтаны таңдау</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/trouble.py" line="60"/>
        <source>Folder for your progress</source>
        <translation>Нәтижелеріңізге арналған қалта</translation>
    </message>
</context>
<context>
    <name>TrueFalseView</name>
    <message>
        <location filename="../../desktop/ui/widgets/questions/choice.py" line="109"/>
        <source>True</source>
        <translation>Дұрыс</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/choice.py" line="109"/>
        <source>False</source>
        <translation>Дұрыс емес</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/choice.py" line="117"/>
        <source>Is this true?</source>
        <translation>Осы дұрыс па?</translation>
    </message>
</context>
<context>
    <name>TypedView</name>
    <message>
        <location filename="../../desktop/ui/widgets/questions/typed.py" line="66"/>
        <source>The right answer: {answer}</source>
        <translation>Дұрыс жауап: {answer}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/typed.py" line="67"/>
        <source>The number is right, the unit is not.</source>
        <translation>Сан дұрыс, өлшем бірлігі дұрыс емес.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/typed.py" line="68"/>
        <source>No answer</source>
        <translation>Жауап жоқ</translation>
    </message>
</context>
<context>
    <name>VignetteView</name>
    <message numerus="yes">
        <location filename="../../desktop/ui/widgets/questions/vignette.py" line="41"/>
        <source>%n part(s); they are checked together.</source>
        <translation>
            <numerusform>%n бөлік; бірге тексеріледі.</numerusform>
            <numerusform>%n бөлік; бірге тексеріледі.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/vignette.py" line="84"/>
        <source>abcdefgh</source>
        <comment>letters that number the parts of a question</comment>
        <translation>абвгдежз</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/vignette.py" line="85"/>
        <source>Part {letter}</source>
        <translation>{letter} бөлігі</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/vignette.py" line="100"/>
        <source>Right</source>
        <translation>Дұрыс</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/vignette.py" line="100"/>
        <source>Partly right</source>
        <translation>Ішінара дұрыс</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/vignette.py" line="100"/>
        <source>Wrong</source>
        <translation>Қате</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/vignette.py" line="104"/>
        <source>Open in the handbook</source>
        <translation>Құралдан ашу</translation>
    </message>
</context>
<context>
    <name>Village</name>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="46"/>
        <source>not asked</source>
        <translation>сұралмаған</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="47"/>
        <source>not entitled</source>
        <translation>тиесілі емес</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="48"/>
        <source>have not heard</source>
        <translation>естімеген</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="49"/>
        <source>have heard</source>
        <translation>естіген</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="50"/>
        <source>curious</source>
        <translation>қызығады</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="51"/>
        <source>weighing</source>
        <translation>ойланады</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="52"/>
        <source>signed</source>
        <translation>келісімшарт</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="53"/>
        <source>have the aid</source>
        <translation>алып жүр</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="54"/>
        <source>results seen</source>
        <translation>нәтиже көрінді</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="55"/>
        <source>left</source>
        <translation>кетті</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="56"/>
        <source>speak well of it</source>
        <translation>кеңес береді</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="64"/>
        <source>group not known</source>
        <translation>тобы белгісіз</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="65"/>
        <source>innovators</source>
        <translation>инноваторлар</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="66"/>
        <source>early adopters</source>
        <translation>ізашарлар</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="67"/>
        <source>early majority</source>
        <translation>ерте көпшілік</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="68"/>
        <source>late majority</source>
        <translation>кеш көпшілік</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="69"/>
        <source>laggards</source>
        <translation>артта қалушылар</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="77"/>
        <source>kin</source>
        <translation>туыстар</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="78"/>
        <source>neighbours</source>
        <translation>көршілер</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="79"/>
        <source>work</source>
        <translation>жұмыс</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="80"/>
        <source>mosque</source>
        <translation>мешіт</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="81"/>
        <source>school</source>
        <translation>мектеп</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="89"/>
        <source>a couple with two children</source>
        <translation>екі балалы отбасы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="90"/>
        <source>a couple with four children</source>
        <translation>төрт балалы отбасы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="91"/>
        <source>a mother with a small child</source>
        <translation>кішкентай балалы ана</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="92"/>
        <source>a young couple with a baby</source>
        <translation>сәбилі жас жұбайлар</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="93"/>
        <source>two pensioners</source>
        <translation>екі зейнеткер</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="94"/>
        <source>a grandmother with a grandchild</source>
        <translation>немересі бар әже</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="95"/>
        <source>a man alone</source>
        <translation>жалғызбасты ер адам</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="96"/>
        <source>a couple with a disabled child</source>
        <translation>мүгедектігі бар балалы отбасы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="105"/>
        <source>the door is open to you</source>
        <translation>есік сізге ашық</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="106"/>
        <source>they are wary of you</source>
        <translation>сізден сақтанады</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="107"/>
        <source>they do not want to see you</source>
        <translation>сізді көргісі келмейді</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="115"/>
        <source>household {number}</source>
        <translation>{number}-үй</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="121"/>
        <source>opinion leaders</source>
        <translation>пікір көшбасшылары</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="123"/>
        <source>those who refused</source>
        <translation>бас тартқандар</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="125"/>
        <source>not visited yet</source>
        <translation>әлі барылмағандар</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="126"/>
        <source>the next ones on the way</source>
        <translation>жолдағы келесілер</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="133"/>
        <source>you</source>
        <translation>сіз</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="134"/>
        <source>your run before</source>
        <translation>бұрынғыңыз</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="135"/>
        <source>does nothing</source>
        <translation>ештеңе</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="136"/>
        <source>at random</source>
        <translation>кездейсоқ</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="137"/>
        <source>by theory</source>
        <translation>теориямен</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="145"/>
        <source>first talk to the akim</source>
        <translation>алдымен әкім</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="146"/>
        <source>first prepare the press</source>
        <translation>алдымен БАҚ-тың бірінші кезеңі</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="147"/>
        <source>first brief the press</source>
        <translation>алдымен БАҚ-тың екінші кезеңі</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="148"/>
        <source>first print leaflets</source>
        <translation>алдымен парақшалар</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="149"/>
        <source>first somebody&apos;s results must be seen</source>
        <translation>алдымен біреудің нәтижесі көрінуі керек</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="150"/>
        <source>first three families must have results</source>
        <translation>алдымен нәтижесі бар үш отбасы керек</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="165"/>
        <source>{days} d. a household</source>
        <translation>үйге {days} күн</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="166"/>
        <source>{days} d.</source>
        <translation>{days} күн</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="173"/>
        <source>at home, one by one</source>
        <translation>үйінде, бір-бірлеп</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="175"/>
        <location filename="../../desktop/ui/village/words.py" line="177"/>
        <source>up to {share} of households</source>
        <translation>үйлердің {share} дейін</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="179"/>
        <source>news to the whole village</source>
        <translation>бүкіл ауылға хабар</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="180"/>
        <source>prepares the ground</source>
        <translation>негіз дайындайды</translation>
    </message>
</context>
<context>
    <name>WeakBlock</name>
    <message>
        <location filename="../../desktop/ui/review/blocks.py" line="101"/>
        <source>The weakest section</source>
        <translation>Әлсіз бөлім</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/blocks.py" line="104"/>
        <source>right {right} of {total}</source>
        <translation>{total} ішінен {right} дұрыс</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/blocks.py" line="106"/>
        <source>Questions on it</source>
        <translation>Бөлім бойынша сұрақтар</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/blocks.py" line="108"/>
        <source>Read it</source>
        <translation>Оқу</translation>
    </message>
</context>
<context>
    <name>WorthChart</name>
    <message>
        <location filename="../../desktop/ui/village/worth_chart.py" line="32"/>
        <source>What each tactic was worth</source>
        <translation>Әр тактика не берді</translation>
    </message>
</context>
</TS>
