<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>AnswerCard</name>
    <message>
        <location filename="../../desktop/ui/widgets/answer_card.py" line="35"/>
        <source>no reference is printed</source>
        <translation>ссылка не напечатана</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/answer_card.py" line="36"/>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/answer_card.py" line="38"/>
        <location filename="../../desktop/ui/widgets/answer_card.py" line="53"/>
        <source>[not verified]</source>
        <translation>[не проверено]</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/answer_card.py" line="42"/>
        <source>No passage is like that</source>
        <translation>Такого отрывка нет</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/answer_card.py" line="42"/>
        <source>Not in the handbook</source>
        <translation>В пособии этого нет</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/answer_card.py" line="56"/>
        <source>The handbook does not cite this place of the law.</source>
        <translation>На это место закона пособие не ссылается.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/answer_card.py" line="58"/>
        <source>No passage has these words in the way you asked. Take away the quotes, the minus or NEAR.</source>
        <translation>Ни в одном отрывке этих слов нет так, как вы потребовали. Уберите кавычки, минус или слово РЯДОМ.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/answer_card.py" line="64"/>
        <source>No passage answers this. Below is what has the same words.</source>
        <translation>Отрывка с ответом нет. Ниже то, где есть эти слова.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/answer_card.py" line="65"/>
        <source>The handbook says nothing about this.</source>
        <translation>Об этом пособие не говорит.</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <location filename="../../desktop/ui/widgets/questions/view.py" line="66"/>
        <source>right</source>
        <translation>верно</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/view.py" line="66"/>
        <source>wrong</source>
        <translation>неверно</translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message numerus="yes">
        <location filename="../../desktop/ui/models/articles.py" line="46"/>
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n отрывок</numerusform>
            <numerusform>%n отрывка</numerusform>
            <numerusform>%n отрывков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/models/articles.py" line="48"/>
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/models/articles.py" line="50"/>
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n случай</numerusform>
            <numerusform>%n случая</numerusform>
            <numerusform>%n случаев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/models/articles.py" line="51"/>
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n правило</numerusform>
            <numerusform>%n правила</numerusform>
            <numerusform>%n правил</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/models/articles.py" line="51"/>
        <source>%n ready answer(s)</source>
        <translation>
            <numerusform>%n готовый ответ</numerusform>
            <numerusform>%n готовых ответа</numerusform>
            <numerusform>%n готовых ответов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticlesPanel</name>
    <message>
        <location filename="../../desktop/ui/panels/articles.py" line="21"/>
        <source>Article or word…</source>
        <translation>Статья или слово…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/panels/articles.py" line="22"/>
        <source>Narrow the list of articles</source>
        <translation>Сузить список статей</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/panels/articles.py" line="30"/>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
</context>
<context>
    <name>AskView</name>
    <message>
        <location filename="../../desktop/ui/widgets/ask_view.py" line="108"/>
        <source>day.month.year</source>
        <translation>день.месяц.год</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/ask_view.py" line="112"/>
        <source>Write a day, for example 12.03.2018.</source>
        <translation>Напишите день, например 12.03.2018.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/ask_view.py" line="112"/>
        <source>Write a number in digits.</source>
        <translation>Напишите число цифрами.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/ask_view.py" line="120"/>
        <source>Check (Enter)</source>
        <translation>Проверить (Enter)</translation>
    </message>
</context>
<context>
    <name>AssistanceForm</name>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="34"/>
        <source>Day of application</source>
        <translation>День обращения</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="34"/>
        <source>Day, month, year, e.g. 12.02.2018</source>
        <translation>День, месяц, год, например 12.02.2018</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="36"/>
        <source>Poverty line</source>
        <translation>Черта бедности</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="37"/>
        <source>Known: enter it</source>
        <translation>Известна: ввести сумму</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="38"/>
        <source>From the subsistence minimum of the region</source>
        <translation>По прожиточному минимуму региона</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="39"/>
        <source>Not known</source>
        <translation>Не известна</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="41"/>
        <source>Sum, tenge</source>
        <translation>Сумма, тенге</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="41"/>
        <source>Whole tenge; of the quarter before for the minimum</source>
        <translation>Целые тенге; для минимума — за предыдущий квартал</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="111"/>
        <source>Income</source>
        <translation>Доход</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="138"/>
        <source>The family: all who live together and keep house together</source>
        <translation>Семья: все, кто живёт вместе и ведёт общее хозяйство</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="139"/>
        <source>Incomes are of each of the three months of the quarter before, tenge. Enter edits a cell, Insert adds a person, Ctrl+Delete takes one out.</source>
        <translation>Доход — за каждый из трёх месяцев предыдущего квартала, тенге. Enter правит ячейку, Insert добавляет человека, Ctrl+Delete убирает.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="144"/>
        <source>Add a person (Insert)</source>
        <translation>Добавить человека (Insert)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="145"/>
        <source>Take out (Ctrl+Delete)</source>
        <translation>Убрать (Ctrl+Delete)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="146"/>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="151"/>
        <source>The social contract, month by month</source>
        <translation>Социальный контракт по месяцам</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="156"/>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="156"/>
        <source>Age, years</source>
        <translation>Возраст, лет</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="156"/>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="157"/>
        <source>Disability</source>
        <translation>Инвалидность</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="157"/>
        <source>Ill over 2 months</source>
        <translation>Болеет &gt; 2 мес.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="158"/>
        <source>Needs care</source>
        <translation>Нужен уход</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="158"/>
        <source>Study</source>
        <translation>Учёба</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="158"/>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="159"/>
        <source>Looks after</source>
        <translation>Ухаживает за</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="159"/>
        <source>Income, month 1</source>
        <translation>Доход, мес. 1</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="160"/>
        <source>Income, month 2</source>
        <translation>Доход, мес. 2</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="160"/>
        <source>Income, month 3</source>
        <translation>Доход, мес. 3</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="160"/>
        <source>Status</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="165"/>
        <source>applicant</source>
        <translation>заявитель</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="165"/>
        <source>spouse</source>
        <translation>супруг</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="165"/>
        <source>child</source>
        <translation>ребёнок</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="166"/>
        <source>grandchild</source>
        <translation>внук</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="166"/>
        <source>parent</source>
        <translation>родитель</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="166"/>
        <source>relative</source>
        <translation>родственник</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="170"/>
        <source>not known</source>
        <translation>не известно</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="171"/>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="171"/>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="174"/>
        <source>Applicant</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="174"/>
        <source>Husband, wife</source>
        <translation>Муж, жена</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="174"/>
        <source>Son, daughter</source>
        <translation>Сын, дочь</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="175"/>
        <source>Grandchild</source>
        <translation>Внук, внучка</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="175"/>
        <source>Parent</source>
        <translation>Отец, мать</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="175"/>
        <source>Relative</source>
        <translation>Родственник</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="177"/>
        <source>male</source>
        <translation>мужской</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="177"/>
        <source>female</source>
        <translation>женский</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="179"/>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="179"/>
        <source>group I</source>
        <translation>I группа</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="179"/>
        <source>group II</source>
        <translation>II группа</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="180"/>
        <source>group III</source>
        <translation>III группа</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="180"/>
        <source>child with a disability</source>
        <translation>ребёнок-инвалид</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="183"/>
        <source>does not study</source>
        <translation>не учится</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="183"/>
        <source>full-time</source>
        <translation>очно</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="183"/>
        <source>part-time</source>
        <translation>заочно, вечером</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="186"/>
        <source>does not work</source>
        <translation>не работает</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="186"/>
        <source>permanent</source>
        <translation>постоянная</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="186"/>
        <source>temporary</source>
        <translation>временная</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="187"/>
        <source>seasonal</source>
        <translation>сезонная</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="187"/>
        <source>self-employed</source>
        <translation>самозанятый</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="190"/>
        <source>citizen</source>
        <translation>гражданин РК</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="190"/>
        <source>oralman</source>
        <translation>оралман</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="190"/>
        <source>refugee</source>
        <translation>беженец</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="191"/>
        <source>foreigner</source>
        <translation>иностранец</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="191"/>
        <source>stateless</source>
        <translation>без гражданства</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="194"/>
        <source>nobody</source>
        <translation>ни за кем</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="194"/>
        <source>a child under 7 outside the family</source>
        <translation>ребёнок до 7 лет не из семьи</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="195"/>
        <source>group I or II outside the family</source>
        <translation>инвалид I–II группы не из семьи</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="196"/>
        <source>somebody old up to 80 who needs care</source>
        <translation>пожилой до 80 лет, нужен уход</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="197"/>
        <source>somebody over 80 who needs care</source>
        <translation>старше 80 лет, нужен уход</translation>
    </message>
</context>
<context>
    <name>AuthorView</name>
    <message>
        <location filename="../../desktop/ui/widgets/author_view.py" line="82"/>
        <source>A case of your own</source>
        <translation>Свой случай</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/author_view.py" line="84"/>
        <source>Open a Twee file (Twine: Build, Export As Twee). It is read again each time it is saved.</source>
        <translation>Откройте файл Twee (в Twine: Build, Export As Twee). Он перечитывается после каждого сохранения.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/author_view.py" line="98"/>
        <source>Nothing is wrong with it.</source>
        <translation>Ошибок нет.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/author_view.py" line="106"/>
        <source>Open a file…</source>
        <translation>Открыть файл…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/author_view.py" line="107"/>
        <source>A new one from the template…</source>
        <translation>Новый по образцу…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/author_view.py" line="108"/>
        <source>To the list of cases</source>
        <translation>К списку случаев</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/author_view.py" line="118"/>
        <source>Line {place}</source>
        <translation>Строка {place}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/author_view.py" line="126"/>
        <source>Scenes {scenes}, endings {endings}, choices {choices}, different moments {states}.</source>
        <translation>Сцен {scenes}, концов {endings}, выборов {choices}, разных состояний {states}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/author_view.py" line="135"/>
        <source>Map of the case</source>
        <translation>Карта случая</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/author_view.py" line="145"/>
        <source>From which scene</source>
        <translation>С какой сцены</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/author_view.py" line="151"/>
        <source>Play from here</source>
        <translation>Играть отсюда</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/author_view.py" line="162"/>
        <source>Open a case</source>
        <translation>Открыть случай</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/author_view.py" line="162"/>
        <location filename="../../desktop/ui/widgets/author_view.py" line="168"/>
        <source>Cases (*.twee *.tw)</source>
        <translation>Случаи (*.twee *.tw)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/author_view.py" line="167"/>
        <source>Where to put the new case</source>
        <translation>Куда положить новый случай</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/author_view.py" line="46"/>
        <source>The file</source>
        <translation>Файл</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/author_view.py" line="50"/>
        <source>Play it</source>
        <translation>Сыграть</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/author_view.py" line="50"/>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/author_view.py" line="93"/>
        <source>A village or tactics of your own</source>
        <translation>Своё село или свои тактики</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/author_view.py" line="96"/>
        <source>Faults are told while you write. The draft is kept by itself; save it where you like.</source>
        <translation>Ошибки видны, пока вы пишете. Черновик хранится сам; сохраните его, где хотите.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/author_view.py" line="102"/>
        <source>Village</source>
        <translation>Село</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/author_view.py" line="102"/>
        <source>Tactics</source>
        <translation>Тактики</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/author_view.py" line="103"/>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/author_view.py" line="103"/>
        <source>From the sample</source>
        <translation>Заново с образца</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/author_view.py" line="150"/>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/author_view.py" line="150"/>
        <location filename="../../desktop/ui/village/author_view.py" line="156"/>
        <source>Villages and tactics (*.toml)</source>
        <translation>Сёла и тактики (*.toml)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/author_view.py" line="156"/>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/author_view.py" line="172"/>
        <source>{households} households, {entitled} of them entitled; the theory&apos;s plan would reach {share}.</source>
        <translation>Дворов {households}, АСП положена {entitled}; план по теории довёл бы до {share}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/author_view.py" line="189"/>
        <source>{count} tactics; in {village} the theory&apos;s plan would reach {share} instead of {shipped}.</source>
        <translation>Тактик {count}; в селе {village} план по теории довёл бы до {share} вместо {shipped}.</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <location filename="../../desktop/ui/village/board_view.py" line="51"/>
        <location filename="../../desktop/ui/village/board_view.py" line="73"/>
        <source>The class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/board_view.py" line="53"/>
        <source>Give the class one number at the beginning; collect the files saved in the debriefs. Every run is played again here.</source>
        <translation>Дайте классу в начале один номер; соберите файлы, сохранённые в разборах. Каждый заход здесь проигрывается заново.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/board_view.py" line="58"/>
        <source>Add runs…</source>
        <translation>Добавить заходы…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/board_view.py" line="59"/>
        <source>Table as CSV…</source>
        <translation>Таблица в CSV…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/board_view.py" line="60"/>
        <source>Empty</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/board_view.py" line="78"/>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/board_view.py" line="78"/>
        <source>who</source>
        <translation>кто</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/board_view.py" line="78"/>
        <source>village</source>
        <translation>село</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/board_view.py" line="78"/>
        <source>number</source>
        <translation>номер</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/board_view.py" line="78"/>
        <source>weeks</source>
        <translation>недель</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/board_view.py" line="79"/>
        <source>aid</source>
        <translation>АСП</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/board_view.py" line="79"/>
        <source>trust</source>
        <translation>доверие</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/board_view.py" line="79"/>
        <source>score</source>
        <translation>очки</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/board_view.py" line="109"/>
        <source>These runs are of different villages, numbers or lengths: their scores do not compare.</source>
        <translation>Это заходы разных сёл, номеров или сроков: очки не сравнить.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/board_view.py" line="113"/>
        <source>Not played to the end: {who}.</source>
        <translation>Не доиграли: {who}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/board_view.py" line="121"/>
        <source>Add runs</source>
        <translation>Добавить заходы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/board_view.py" line="121"/>
        <source>Runs (*.json)</source>
        <translation>Заходы (*.json)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/board_view.py" line="126"/>
        <source>Table as CSV</source>
        <translation>Таблица в CSV</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/board_view.py" line="126"/>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
</context>
<context>
    <name>BookmarkCard</name>
    <message>
        <location filename="../../desktop/ui/widgets/bookmark_card.py" line="26"/>
        <location filename="../../desktop/ui/widgets/bookmark_card.py" line="84"/>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/bookmark_card.py" line="31"/>
        <source>Bookmark</source>
        <translation>Закладка</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/bookmark_card.py" line="38"/>
        <source>Name of the folder</source>
        <translation>Название папки</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/bookmark_card.py" line="86"/>
        <location filename="../../desktop/ui/widgets/bookmark_card.py" line="98"/>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/bookmark_card.py" line="87"/>
        <source>no folder</source>
        <translation>без папки</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/bookmark_card.py" line="91"/>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/bookmark_card.py" line="91"/>
        <source>Cancel (Esc)</source>
        <translation>Отмена (Esc)</translation>
    </message>
</context>
<context>
    <name>CalculatorsPage</name>
    <message>
        <location filename="../../desktop/ui/pages/calculators_page.py" line="111"/>
        <source>Calculator</source>
        <translation>Расчёт</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/calculators_page.py" line="120"/>
        <source>Assistance</source>
        <translation>АСП</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/calculators_page.py" line="147"/>
        <source>Reading the rules…</source>
        <translation>Читаю правила…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/calculators_page.py" line="182"/>
        <source>{file} could not be written: {why}. Choose another folder.</source>
        <translation>Файл {file} не записан: {why}. Выберите другую папку.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/calculators_page.py" line="220"/>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/calculators_page.py" line="220"/>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/calculators_page.py" line="236"/>
        <source>Open a household</source>
        <translation>Открыть семью</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/calculators_page.py" line="236"/>
        <location filename="../../desktop/ui/pages/calculators_page.py" line="242"/>
        <source>Households (*.toml)</source>
        <translation>Семьи (*.toml)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/calculators_page.py" line="241"/>
        <source>Save the household</source>
        <translation>Сохранить семью</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <location filename="../../desktop/ui/widgets/questions/calendar.py" line="146"/>
        <source>Month before</source>
        <translation>Месяц назад</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/calendar.py" line="147"/>
        <source>Month after</source>
        <translation>Месяц вперёд</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/calendar.py" line="155"/>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/calendar.py" line="156"/>
        <source>Days of the month</source>
        <translation>Дни месяца</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/calendar.py" line="28"/>
        <source>Weeks</source>
        <translation>Недели</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/calendar.py" line="29"/>
        <source>A week that has passed: look back. Arrow keys do the same.</source>
        <translation>Прошедшая неделя — посмотреть назад. То же стрелками.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/calendar.py" line="34"/>
        <source>Week {at} of {weeks}, {played} played</source>
        <translation>Неделя {at} из {weeks}, сыграно {played}</translation>
    </message>
</context>
<context>
    <name>CalibrationChart</name>
    <message>
        <location filename="../../desktop/ui/quiz/calibration_chart.py" line="23"/>
        <source>Certainty and right answers</source>
        <translation>Уверенность и верные ответы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/calibration_chart.py" line="73"/>
        <source>not sure</source>
        <translation>не уверен</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/calibration_chart.py" line="73"/>
        <source>rather sure</source>
        <translation>скорее уверен</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/calibration_chart.py" line="73"/>
        <source>quite sure</source>
        <translation>уверен</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <location filename="../../desktop/ui/cards_html.py" line="80"/>
        <source>What the handbook says there</source>
        <translation>Что здесь говорит пособие</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/cards_html.py" line="81"/>
        <source>Questions, cases and rules on it</source>
        <translation>Вопросы, случаи и правила об этом</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/cards_html.py" line="87"/>
        <source>The text only names this place of the law.</source>
        <translation>В тексте это место закона только названо.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/cards_html.py" line="93"/>
        <source>The print names {place}; this is the right place.</source>
        <translation>Напечатано «{place}»; верное место — это.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/source_line.py" line="23"/>
        <location filename="../../desktop/ui/cards_html.py" line="103"/>
        <source>Source: {source}</source>
        <translation>Источник: {source}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/cards_html.py" line="112"/>
        <source>This passage states no rule, so nothing of it could change.</source>
        <translation>Правила в этом отрывке нет, меняться в нём нечему.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/cards_html.py" line="124"/>
        <source>Since {day}.</source>
        <translation>С какого дня: {day}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/cards_html.py" line="129"/>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/cards_html.py" line="148"/>
        <source>See also</source>
        <translation>Смотрите также</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/cards_html.py" line="151"/>
        <source>* unofficial translation</source>
        <translation>* неофициальный перевод</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/cards_html.py" line="162"/>
        <source>The handbook gives no definition; it uses the word so:</source>
        <translation>Определения в пособии нет; слово стоит в нём так:</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/cards_html.py" line="164"/>
        <source>The handbook gives no definition.</source>
        <translation>Пособие определения не даёт.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/cards_html.py" line="185"/>
        <source>More of them in the list of articles: {count}.</source>
        <translation>В списке статей их ещё {count}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/cards_html.py" line="203"/>
        <source>named in the text</source>
        <translation>упомянуто в тексте</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/cards_html.py" line="204"/>
        <source>the right place; the print names another</source>
        <translation>верное место; напечатано другое</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/cards_html.py" line="205"/>
        <source>misprint: the right place is another</source>
        <translation>опечатка: верное место другое</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/cards_html.py" line="212"/>
        <source>✓ confirmed</source>
        <translation>✓ подтверждена</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/cards_html.py" line="213"/>
        <source>? not verified</source>
        <translation>? не проверена</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/cards_html.py" line="214"/>
        <source>✕ wrong</source>
        <translation>✕ неверна</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/cards_html.py" line="221"/>
        <source>passage</source>
        <translation>отрывок</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/cards_html.py" line="222"/>
        <source>question</source>
        <translation>вопрос</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/cards_html.py" line="223"/>
        <source>case</source>
        <translation>случай</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/cards_html.py" line="224"/>
        <source>rule</source>
        <translation>правило</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/cards_html.py" line="225"/>
        <source>ready answer</source>
        <translation>готовый ответ</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <location filename="../../desktop/ui/widgets/case_list.py" line="34"/>
        <source>Practice</source>
        <translation>Практика</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_list.py" line="36"/>
        <source>Families come to you; you decide what to say and do. Every choice is judged twice: by the law and as a conversation.</source>
        <translation>К вам приходят семьи, а вы решаете, что сказать и сделать. Каждый выбор оценивают дважды: по закону и как разговор.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_list.py" line="42"/>
        <source>Reading the cases…</source>
        <translation>Читаю случаи…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_list.py" line="45"/>
        <source>There is no case that can be played; the strip above says why.</source>
        <translation>Нет случая, который можно пройти; почему — сказано в полосе сверху.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_list.py" line="55"/>
        <source>Cases without end</source>
        <translation>Случаи без конца</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_list.py" line="56"/>
        <source>Each time another one; the rules themselves judge your answers, with article and reason.</source>
        <translation>Каждый раз новый; ваши ответы судят сами правила — со статьёй и причиной.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_list.py" line="58"/>
        <source>Families that ask for social aid</source>
        <translation>Семьи, которые пришли за адресной социальной помощью</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_list.py" line="59"/>
        <source>People who look for work</source>
        <translation>Люди, которые ищут работу: учёт, меры, кредит, переезд</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_list.py" line="66"/>
        <source>Level 1</source>
        <translation>Уровень 1</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_list.py" line="66"/>
        <source>Level 2</source>
        <translation>Уровень 2</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_list.py" line="66"/>
        <source>Level 3</source>
        <translation>Уровень 3</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_list.py" line="67"/>
        <source>Twins</source>
        <translation>Двойники</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_list.py" line="76"/>
        <source>A case of your own…</source>
        <translation>Свой случай…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_list.py" line="82"/>
        <source>Judge my choices at the end, in the debrief</source>
        <translation>Оценивать мои решения в конце, в разборе</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_list.py" line="95"/>
        <source>In Kazakh, unofficial</source>
        <translation>На казахском, неофициально</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_list.py" line="101"/>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_list.py" line="104"/>
        <source>From the beginning</source>
        <translation>Сначала</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_list.py" line="104"/>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/widgets/case_list.py" line="115"/>
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>около %n минуты</numerusform>
            <numerusform>около %n минут</numerusform>
            <numerusform>около %n минут</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_list.py" line="120"/>
        <source>Last time it ended well</source>
        <translation>В прошлый раз кончилось хорошо</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_list.py" line="121"/>
        <source>Last time it ended so-so</source>
        <translation>В прошлый раз кончилось так себе</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_list.py" line="122"/>
        <source>Last time it ended badly</source>
        <translation>В прошлый раз кончилось плохо</translation>
    </message>
</context>
<context>
    <name>CaseMap</name>
    <message>
        <location filename="../../desktop/ui/widgets/case_map.py" line="34"/>
        <source>Map of the case</source>
        <translation>Карта случая</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_map.py" line="39"/>
        <source>Your road: {mine}. The expert&apos;s road: {expert}.</source>
        <translation>Ваш путь: {mine}. Путь знатока: {expert}.</translation>
    </message>
</context>
<context>
    <name>CasePlayer</name>
    <message>
        <location filename="../../desktop/ui/widgets/case_player.py" line="71"/>
        <source>Learned</source>
        <translation>Узнали</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_player.py" line="71"/>
        <source>Documents seen</source>
        <translation>Видели документы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_player.py" line="71"/>
        <source>Promised</source>
        <translation>Обещали</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_player.py" line="88"/>
        <source>Take back (Ctrl+Z)</source>
        <translation>Вернуть ход (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_player.py" line="114"/>
        <source>Law</source>
        <translation>Закон</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_player.py" line="114"/>
        <source>Conversation</source>
        <translation>Разговор</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_player.py" line="121"/>
        <source>Go on (Enter)</source>
        <translation>Дальше (Enter)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/case_player.py" line="132"/>
        <source>To the debrief (Enter)</source>
        <translation>К разбору (Enter)</translation>
    </message>
</context>
<context>
    <name>CertaintyRow</name>
    <message>
        <location filename="../../desktop/ui/quiz/certainty_row.py" line="22"/>
        <source>How sure are you?</source>
        <translation>Насколько вы уверены?</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certainty_row.py" line="38"/>
        <source>Not sure</source>
        <translation>Не уверен</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certainty_row.py" line="38"/>
        <source>Rather sure</source>
        <translation>Скорее уверен</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certainty_row.py" line="38"/>
        <source>Quite sure</source>
        <translation>Уверен</translation>
    </message>
</context>
<context>
    <name>CertificateCheck</name>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_check.py" line="22"/>
        <source>Check a certificate</source>
        <translation>Проверить сертификат</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_check.py" line="53"/>
        <source>Open the file of the certificate, or type what stands on the paper.</source>
        <translation>Откройте файл сертификата или введите то, что напечатано на бумаге.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_check.py" line="55"/>
        <source>Open a file…</source>
        <translation>Открыть файл…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_check.py" line="59"/>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_check.py" line="79"/>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_check.py" line="79"/>
        <source>Bank or attestation</source>
        <translation>Банк или аттестация</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_check.py" line="79"/>
        <source>Questions</source>
        <translation>Вопросов</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_check.py" line="80"/>
        <source>Per cent</source>
        <translation>Процент баллов</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_check.py" line="80"/>
        <source>Blocks with a pass mark</source>
        <translation>Блоков с проходным баллом</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_check.py" line="81"/>
        <source>Blocks passed</source>
        <translation>Блоков пройдено</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_check.py" line="81"/>
        <source>Pass mark set by</source>
        <translation>Проходной балл установил</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_check.py" line="81"/>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_check.py" line="82"/>
        <source>Check code</source>
        <translation>Код проверки</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_check.py" line="86"/>
        <source>Open a certificate</source>
        <translation>Открыть сертификат</translation>
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
        <translation>Имя на сертификате</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_dialog.py" line="36"/>
        <source>Name and surname</source>
        <translation>Имя и фамилия</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_dialog.py" line="39"/>
        <source>The certificate as it will be printed</source>
        <translation>Сертификат, каким он будет напечатан</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_dialog.py" line="42"/>
        <source>Save as PDF…</source>
        <translation>Сохранить PDF…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_dialog.py" line="42"/>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_dialog.py" line="43"/>
        <source>Save a file to check…</source>
        <translation>Сохранить файл для проверки…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_dialog.py" line="70"/>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_dialog.py" line="75"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_dialog.py" line="89"/>
        <source>Type the name: without it there is nothing to certify.</source>
        <translation>Введите имя: без него удостоверять нечего.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_dialog.py" line="97"/>
        <source>Save as PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_dialog.py" line="102"/>
        <source>Save a file to check</source>
        <translation>Сохранить файл для проверки</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_dialog.py" line="112"/>
        <source>Saved: {path}</source>
        <translation>Сохранено: {path}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/certificate_dialog.py" line="112"/>
        <source>It cannot be written here: {path}</source>
        <translation>Сюда записать нельзя: {path}</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <location filename="../../desktop/ui/pages/changes_page.py" line="35"/>
        <source>Changes since 2018</source>
        <translation>Что изменилось с 2018</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/changes_page.py" line="35"/>
        <source>Old and new names</source>
        <translation>Прежние и новые слова</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/changes_page.py" line="35"/>
        <source>Errors of the print</source>
        <translation>Ошибки печати</translation>
    </message>
</context>
<context>
    <name>ChoiceView</name>
    <message>
        <location filename="../../desktop/ui/widgets/questions/choice.py" line="101"/>
        <source>Choose all that are right.</source>
        <translation>Отметьте все верные.</translation>
    </message>
</context>
<context>
    <name>ClozeView</name>
    <message>
        <location filename="../../desktop/ui/widgets/questions/cloze.py" line="90"/>
        <source>choose…</source>
        <translation>выберите…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/cloze.py" line="103"/>
        <source>Gap {number} of {count}: {before} … {after}</source>
        <translation>Пропуск {number} из {count}: {before} … {after}</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <location filename="../../desktop/ui/village/compare_view.py" line="82"/>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/compare_view.py" line="83"/>
        <source>Replications as CSV…</source>
        <translation>Повторения в CSV…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/compare_view.py" line="94"/>
        <source>Both plans are being played…</source>
        <translation>Оба плана проигрываются…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/compare_view.py" line="116"/>
        <source>Two plans compared</source>
        <translation>Два плана рядом</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/compare_view.py" line="118"/>
        <source>Both meet the same people on the same days, many times over: the difference is the plans&apos; own.</source>
        <translation>Оба встречают тех же людей в те же дни, много раз: разность — от самих планов.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/compare_view.py" line="127"/>
        <source>aid among the entitled</source>
        <translation>АСП у тех, кому положено</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/compare_view.py" line="128"/>
        <source>trust</source>
        <translation>доверие</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/compare_view.py" line="129"/>
        <source>score</source>
        <translation>очки</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/compare_view.py" line="137"/>
        <source>Plan from a file…</source>
        <translation>План из файла…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/compare_view.py" line="152"/>
        <source>Village</source>
        <translation>Село</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/compare_view.py" line="152"/>
        <source>Plan A</source>
        <translation>План А</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/compare_view.py" line="152"/>
        <source>Plan B</source>
        <translation>План Б</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/compare_view.py" line="153"/>
        <source>What is compared</source>
        <translation>Что сравнить</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/compare_view.py" line="153"/>
        <source>How many times</source>
        <translation>Сколько раз</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/compare_view.py" line="168"/>
        <source>A {a}, B {b}; A − B = {difference} points, 95 % interval from {low} to {high}; A was better in {better} of {times}. {sure}</source>
        <translation>А {a}, Б {b}; А − Б = {difference} п. п., 95-процентный интервал от {low} до {high}; А лучше в {better} из {times}. {sure}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/compare_view.py" line="179"/>
        <source>A is better.</source>
        <translation>Лучше А.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/compare_view.py" line="180"/>
        <source>B is better.</source>
        <translation>Лучше Б.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/compare_view.py" line="180"/>
        <source>Chance alone may have made this difference.</source>
        <translation>Такую разность мог дать и случай.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/compare_view.py" line="183"/>
        <source>Plan from a file</source>
        <translation>План из файла</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/compare_view.py" line="183"/>
        <source>Plans (*.toml)</source>
        <translation>Планы (*.toml)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/compare_view.py" line="188"/>
        <source>Replications as CSV</source>
        <translation>Повторения в CSV</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/compare_view.py" line="188"/>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <location filename="../../desktop/ui/models/contents.py" line="29"/>
        <source>unofficial translation</source>
        <translation>неофициальный перевод</translation>
    </message>
</context>
<context>
    <name>ContractFields</name>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="207"/>
        <location filename="../../desktop/ui/calculators/assistance.py" line="213"/>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="207"/>
        <source>month {n}</source>
        <translation>{n}-й месяц</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="209"/>
        <source>Paid</source>
        <translation>Платят</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="209"/>
        <source>every month</source>
        <translation>каждый месяц</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="209"/>
        <source>for three months at once</source>
        <translation>сразу за три месяца</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="211"/>
        <source>Breach found</source>
        <translation>Нарушение выявлено</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="212"/>
        <source>Found again</source>
        <translation>Выявлено повторно</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="213"/>
        <source>Extended by</source>
        <translation>Продлён на</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="214"/>
        <source>{n} mo.</source>
        <translation>{n} мес.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="215"/>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="216"/>
        <source>social adaptation goes on</source>
        <translation>продолжается соцадаптация</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="216"/>
        <source>training is not finished</source>
        <translation>не закончено обучение</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="217"/>
        <source>youth practice</source>
        <translation>молодёжная практика</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="217"/>
        <source>social workplace</source>
        <translation>социальное рабочее место</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="218"/>
        <source>public works</source>
        <translation>общественные работы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="218"/>
        <source>another</source>
        <translation>другое</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="219"/>
        <source>False information found</source>
        <translation>Выявлены ложные сведения</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/assistance.py" line="220"/>
        <source>Not fulfilled as a whole</source>
        <translation>Контракт не выполнен</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <location filename="../../desktop/ui/crash.py" line="20"/>
        <source>Something went wrong</source>
        <translation>Что-то пошло не так</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/crash.py" line="22"/>
        <source>This is a mistake in the program, not yours. Your answers are saved.</source>
        <translation>Это ошибка программы, а не ваша. Ваши ответы сохранены.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/crash.py" line="27"/>
        <source>Copy the report</source>
        <translation>Скопировать отчёт</translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <location filename="../../desktop/ui/village/curve_view.py" line="46"/>
        <source>The curve of adoption</source>
        <translation>Кривая принятия</translation>
    </message>
</context>
<context>
    <name>DayView</name>
    <message>
        <location filename="../../desktop/ui/widgets/questions/day.py" line="26"/>
        <source>Your day, in figures: day, month, year</source>
        <translation>Ваша дата цифрами: день, месяц, год</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/day.py" line="27"/>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/day.py" line="36"/>
        <source>Type the day or choose it on the calendar.</source>
        <translation>Впишите день или выберите его в календаре.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/day.py" line="63"/>
        <source>There is no such day: write it like 29.03.2018.</source>
        <translation>Такого дня нет: пишите так — 29.03.2018.</translation>
    </message>
</context>
<context>
    <name>Debrief</name>
    <message>
        <location filename="../../desktop/ui/widgets/debrief_view.py" line="31"/>
        <source>right</source>
        <translation>верно</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/debrief_view.py" line="32"/>
        <source>defensible</source>
        <translation>спорно</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/debrief_view.py" line="33"/>
        <source>wrong</source>
        <translation>неверно</translation>
    </message>
</context>
<context>
    <name>DebriefView</name>
    <message>
        <location filename="../../desktop/ui/widgets/debrief_view.py" line="81"/>
        <source>Step {step} of {all}: {scene}</source>
        <translation>Шаг {step} из {all}: {scene}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/debrief_view.py" line="103"/>
        <source>Debrief: {title}</source>
        <translation>Разбор: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/debrief_view.py" line="107"/>
        <source>Map: your road (solid) and the expert&apos;s (dashed)</source>
        <translation>Карта: ваш путь (сплошной) и путь знатока (пунктир)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/debrief_view.py" line="113"/>
        <source>Map of the case</source>
        <translation>Карта случая</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/debrief_view.py" line="123"/>
        <source>Your decisions</source>
        <translation>Ваши решения</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/debrief_view.py" line="130"/>
        <location filename="../../desktop/ui/widgets/debrief_view.py" line="182"/>
        <source>Law</source>
        <translation>Закон</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/debrief_view.py" line="130"/>
        <location filename="../../desktop/ui/widgets/debrief_view.py" line="182"/>
        <source>Conversation</source>
        <translation>Разговор</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/debrief_view.py" line="137"/>
        <source>right {right}, defensible {defensible}, wrong {wrong}</source>
        <translation>верно {right}, спорно {defensible}, неверно {wrong}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/debrief_view.py" line="146"/>
        <source>How it ended: {ending}</source>
        <translation>Чем кончилось: {ending}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/debrief_view.py" line="149"/>
        <source>An expert would have reached: {ending}</source>
        <translation>Знаток пришёл бы сюда: {ending}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/debrief_view.py" line="153"/>
        <source>To the list of cases</source>
        <translation>К списку случаев</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/debrief_view.py" line="153"/>
        <source>Play again</source>
        <translation>Пройти ещё раз</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/debrief_view.py" line="165"/>
        <source>Reread</source>
        <translation>Перечитать</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/debrief_view.py" line="172"/>
        <source>← Step back</source>
        <translation>← Шаг назад</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/debrief_view.py" line="172"/>
        <source>Step on →</source>
        <translation>Шаг вперёд →</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/debrief_view.py" line="193"/>
        <source>Otherwise: «{words}» ({law}) — from there the best end is «{ending}».</source>
        <translation>Иначе: «{words}» (закон: {law}) — оттуда лучший конец «{ending}».</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/debrief_view.py" line="195"/>
        <source>not judged</source>
        <translation>без оценки</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="51"/>
        <source>Debrief: {village}, {weeks} weeks</source>
        <translation>Разбор: {village}, недель — {weeks}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="54"/>
        <source>The same weeks are played again without each of your moves…</source>
        <translation>Те же недели проигрываются без каждого из ваших ходов…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="65"/>
        <source>Against the handbook&apos;s five conclusions</source>
        <translation>По пяти выводам пособия</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="70"/>
        <source>What each tactic was worth</source>
        <translation>Чего стоила каждая тактика</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="71"/>
        <source>The same village and the same dice without it: percentage points of adoption.</source>
        <translation>То же село и тот же случай без неё: процентные пункты принятия.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="74"/>
        <source>Who adopted when</source>
        <translation>Кто когда принял</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="81"/>
        <source>To the run</source>
        <translation>К заходу</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="82"/>
        <source>Once more, same dice</source>
        <translation>Ещё раз, тот же случай</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="83"/>
        <source>Save for the class…</source>
        <translation>Сохранить для класса…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="83"/>
        <source>Curve as PNG…</source>
        <translation>Кривая в PNG…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="84"/>
        <source>Curve as CSV…</source>
        <translation>Кривая в CSV…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="84"/>
        <source>To the villages</source>
        <translation>К сёлам</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="98"/>
        <source>{who}: aid among the entitled {adoption}, trust {trust}, days {days}, score {points}</source>
        <translation>{who}: АСП у {adoption} тех, кому положено; доверие {trust}, дней {days}, очков {points}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="113"/>
        <source>Conclusion {number}</source>
        <translation>Вывод {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="115"/>
        <source>The main conclusion</source>
        <translation>Главный вывод</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="121"/>
        <source>Seen in weeks: {weeks}</source>
        <translation>Видно на неделях: {weeks}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="131"/>
        <source>Questions on this section of the handbook, each with its explanation.</source>
        <translation>Вопросы по этому разделу пособия, каждый с пояснением.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="132"/>
        <source>Questions on the adoption curve</source>
        <translation>Вопросы о кривой принятия</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="139"/>
        <source>Without one move: the same village and dice</source>
        <translation>Без одного хода: то же село, тот же случай</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="140"/>
        <source>Which move</source>
        <translation>Который ход</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="145"/>
        <source>week {week}: {tactic}</source>
        <translation>неделя {week}: {tactic}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="148"/>
        <source>Play without it</source>
        <translation>Сыграть без него</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="166"/>
        <source>Without it {without} instead of {with} would have the aid ({points} points); trust {trust} points.</source>
        <translation>Без него АСП была бы у {without} вместо {with} ({points} п. п.); доверие {trust} п. п.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="181"/>
        <source>Rogers parts adopters by the time of adoption: 2.5, 13.5, 34, 34 and 16 %. The handbook prints 16 % for the late majority: a misprint.</source>
        <translation>Роджерс делит принявших по времени принятия: 2,5, 13,5, 34, 34 и 16 %. В пособии у позднего большинства напечатано 16 % — опечатка.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="191"/>
        <source>The village as it was, with what you never asked</source>
        <translation>Село, каким оно было — и то, о чём вы не спросили</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="201"/>
        <location filename="../../desktop/ui/village/debrief_view.py" line="202"/>
        <source>Save for the class</source>
        <translation>Сохранить для класса</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="201"/>
        <source>Whose run is it?</source>
        <translation>Чей это заход?</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="202"/>
        <source>Runs (*.json)</source>
        <translation>Заходы (*.json)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="207"/>
        <source>Curve as PNG</source>
        <translation>Кривая в PNG</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="207"/>
        <source>Pictures (*.png)</source>
        <translation>Картинки (*.png)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="212"/>
        <source>Curve as CSV</source>
        <translation>Кривая в CSV</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="212"/>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/debrief_view.py" line="219"/>
        <source>week</source>
        <translation>неделя</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <location filename="../../desktop/ui/answers_html.py" line="57"/>
        <location filename="../../desktop/ui/decision_html.py" line="120"/>
        <source>handbook</source>
        <translation>пособие</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/answers_html.py" line="83"/>
        <source>Altogether</source>
        <translation>Всего</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/answers_html.py" line="84"/>
        <source>Travel, once</source>
        <translation>Переезд, разово</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/answers_html.py" line="85"/>
        <source>Travel, for each</source>
        <translation>Переезд, на каждого</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/answers_html.py" line="86"/>
        <source>Rent, in twelve months</source>
        <translation>Жильё, за 12 месяцев</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/answers_html.py" line="87"/>
        <source>Rent, a month</source>
        <translation>Жильё, в месяц</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/answers_html.py" line="88"/>
        <source>At most</source>
        <translation>Не больше</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/answers_html.py" line="96"/>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/answers_html.py" line="96"/>
        <source>Payment</source>
        <translation>Платёж</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/answers_html.py" line="97"/>
        <source>Debt</source>
        <translation>Долг</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/answers_html.py" line="97"/>
        <source>Interest</source>
        <translation>Вознаграждение</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/answers_html.py" line="98"/>
        <source>Left</source>
        <translation>Остаток</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/decision_html.py" line="41"/>
        <source>Why</source>
        <translation>Почему так</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/decision_html.py" line="45"/>
        <source>? — nobody has verified this reference yet.</source>
        <translation>? — эту ссылку ещё никто не проверил.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/decision_html.py" line="47"/>
        <source>What would change it</source>
        <translation>Что изменило бы решение</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/decision_html.py" line="48"/>
        <source>Payments month by month</source>
        <translation>Выплаты по месяцам</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/decision_html.py" line="49"/>
        <source>Considered, did not apply</source>
        <translation>Рассмотрено и не подошло</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/decision_html.py" line="100"/>
        <source>{monthly} a month for the family ({person} a person)</source>
        <translation>{monthly} в месяц на семью ({person} на человека)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/decision_html.py" line="123"/>
        <source>not in the handbook</source>
        <translation>в пособии нет</translation>
    </message>
</context>
<context>
    <name>DecisionAsking</name>
    <message>
        <location filename="../../desktop/ui/review/decision_asking.py" line="34"/>
        <source>What do you do?</source>
        <translation>Как вы поступите?</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/decision_asking.py" line="73"/>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/decision_asking.py" line="73"/>
        <source>Can be defended</source>
        <translation>Спорно</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/decision_asking.py" line="74"/>
        <source>Wrong</source>
        <translation>Неверно</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/decision_asking.py" line="77"/>
        <source>Open in the handbook</source>
        <translation>Открыть в пособии</translation>
    </message>
</context>
<context>
    <name>DecisionView</name>
    <message>
        <location filename="../../desktop/ui/widgets/decision_view.py" line="34"/>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/decision_view.py" line="39"/>
        <source>Into the leaflet</source>
        <translation>В памятку</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/decision_view.py" line="40"/>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/decision_view.py" line="125"/>
        <source>The result</source>
        <translation>результат</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <location filename="../../desktop/ui/desk.py" line="130"/>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/desk.py" line="131"/>
        <source>Handbook</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/desk.py" line="132"/>
        <source>Practice</source>
        <translation>Практика</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/desk.py" line="133"/>
        <source>Quizzes</source>
        <translation>Тесты</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/desk.py" line="134"/>
        <source>Village</source>
        <translation>Село</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/desk.py" line="135"/>
        <source>Calculators</source>
        <translation>Расчёты</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/desk.py" line="136"/>
        <source>Progress</source>
        <translation>Прогресс</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/desk.py" line="137"/>
        <source>Terms</source>
        <translation>Термины</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/desk.py" line="138"/>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/desk.py" line="139"/>
        <source>Leaflet</source>
        <translation>Памятка</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/desk.py" line="140"/>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/desk.py" line="152"/>
        <source>Handbook of early 2018 · both laws ended on 1 July 2023 · for a decision on a claim see the Social Code</source>
        <translation>Редакция пособия — начало 2018 · оба закона утратили силу 01.07.2023 · для решения по заявителю — Социальный кодекс</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/desk.py" line="237"/>
        <source>And %n more; the command «komekshi check» lists all.</source>
        <translation>
            <numerusform>И ещё %n; полный список — команда «komekshi check».</numerusform>
            <numerusform>И ещё %n; полный список — команда «komekshi check».</numerusform>
            <numerusform>И ещё %n; полный список — команда «komekshi check».</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/desk.py" line="271"/>
        <source>Copied with its reference: {title}</source>
        <translation>Скопировано со ссылкой: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/desk.py" line="275"/>
        <source>Copied: {what}</source>
        <translation>Скопировано: {what}</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <location filename="../../desktop/ui/errands.py" line="51"/>
        <source>It is on the leaflet now.</source>
        <translation>Добавлено в памятку.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/errands.py" line="74"/>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/errands.py" line="74"/>
        <source>In the search line</source>
        <translation>В строке поиска</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/errands.py" line="76"/>
        <source>In the small window</source>
        <translation>В маленьком окне</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <location filename="../../desktop/ui/changes/errors.py" line="23"/>
        <source>Class of errors</source>
        <translation>Вид ошибок</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/errors.py" line="27"/>
        <source>Copy as text</source>
        <translation>Скопировать текстом</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/errors.py" line="47"/>
        <location filename="../../desktop/ui/changes/errors.py" line="67"/>
        <source>Errors of the print</source>
        <translation>Ошибки печати</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/errors.py" line="51"/>
        <location filename="../../desktop/ui/changes/errors.py" line="82"/>
        <source>Source: {source}</source>
        <translation>Источник: {source}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/errors.py" line="56"/>
        <source>A — of substance: they bear on the answer</source>
        <translation>A — по существу: влияют на ответ</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/errors.py" line="57"/>
        <source>B — references</source>
        <translation>B — ссылки</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/errors.py" line="58"/>
        <source>C — repeated and lost text</source>
        <translation>C — повторы и потери</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/errors.py" line="59"/>
        <source>D — order and numbering</source>
        <translation>D — порядок и нумерация</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/errors.py" line="60"/>
        <source>E — misprints</source>
        <translation>E — опечатки</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/errors.py" line="62"/>
        <source>all classes</source>
        <translation>все виды</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/changes/errors.py" line="69"/>
        <source>The printed text is left as it is; the notes tell how to read it. %n note(s).</source>
        <translation>
            <numerusform>Напечатанный текст не тронут; заметки говорят, как его читать. Всего %n заметка.</numerusform>
            <numerusform>Напечатанный текст не тронут; заметки говорят, как его читать. Всего %n заметки.</numerusform>
            <numerusform>Напечатанный текст не тронут; заметки говорят, как его читать. Всего %n заметок.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/errors.py" line="84"/>
        <source>And {count} more places of the handbook</source>
        <translation>Ещё мест пособия: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/errors.py" line="88"/>
        <source>Line {lines} of the source</source>
        <translation>Строка {lines} исходного текста</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/errors.py" line="91"/>
        <source>[not verified]</source>
        <translation>[не проверено]</translation>
    </message>
</context>
<context>
    <name>ExamCard</name>
    <message>
        <location filename="../../desktop/ui/review/exam_card.py" line="58"/>
        <source>The day of an exam</source>
        <translation>День экзамена</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/exam_card.py" line="60"/>
        <source>Until that day it is asked what most helps to know everything on it. Afterwards review goes on as before.</source>
        <translation>До этого дня программа спрашивает то, что больше всего поможет знать в этот день всё. Потом повторение идёт как обычно.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/exam_card.py" line="62"/>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/exam_card.py" line="62"/>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/exam_card.py" line="66"/>
        <location filename="../../desktop/ui/review/exam_card.py" line="70"/>
        <source>Minutes a day for it</source>
        <translation>Минут в день на повторение</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/exam_card.py" line="66"/>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/exam_card.py" line="72"/>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/exam_card.py" line="75"/>
        <source>No exam</source>
        <translation>Без экзамена</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/exam_card.py" line="93"/>
        <source>That day has come: review goes on as without an exam.</source>
        <translation>Этот день наступил: повторение идёт как без экзамена.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/exam_card.py" line="95"/>
        <source>Planning…</source>
        <translation>Составляю план…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/exam_card.py" line="104"/>
        <source>There is nothing to plan yet: answer some questions first.</source>
        <translation>Планировать пока нечего: сначала ответьте на несколько вопросов.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/exam_card.py" line="107"/>
        <source>Plan: up to {count} a day. Expected to be known on {day}: {recall} % (plain review: {plain} %; without review: {idle} %).</source>
        <translation>План: до {count} в день. Ожидаемая доля известного на {day}: {recall} % (простое повторение: {plain} %; без повторения: {idle} %).</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/exam_card.py" line="135"/>
        <source>There is no such day: write it like 14.03.2027.</source>
        <translation>Такого дня нет: запишите его как 14.03.2027.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/exam_card.py" line="137"/>
        <source>That day is over.</source>
        <translation>Этот день уже прошёл.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/exam_card.py" line="139"/>
        <source>That is more than three years ahead.</source>
        <translation>До него больше трёх лет.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <location filename="../../desktop/ui/quiz/explanation.py" line="24"/>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/explanation.py" line="24"/>
        <source>Partly right</source>
        <translation>Частично верно</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/explanation.py" line="24"/>
        <source>Wrong</source>
        <translation>Неверно</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/explanation.py" line="39"/>
        <source>Open in the handbook</source>
        <translation>Открыть в пособии</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../desktop/ui/widgets/find_bar.py" line="41"/>
        <source>all forms</source>
        <translation>все формы слов</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/find_bar.py" line="42"/>
        <source>Other forms of the words too: «контракт» finds «контрактом»</source>
        <translation>И другие формы слов: «контракт» найдёт и «контрактом»</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/find_bar.py" line="44"/>
        <source>all chapters</source>
        <translation>все главы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/find_bar.py" line="45"/>
        <source>Count the hits in every chapter</source>
        <translation>Сосчитать найденное в каждой главе</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/find_bar.py" line="49"/>
        <source>Previous (Shift+F3)</source>
        <translation>Предыдущее (Shift+F3)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/find_bar.py" line="50"/>
        <source>Next (F3)</source>
        <translation>Следующее (F3)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/find_bar.py" line="57"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/find_bar.py" line="58"/>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/find_bar.py" line="91"/>
        <source>Find in this chapter</source>
        <translation>Найти в этой главе</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/find_bar.py" line="100"/>
        <source>Go to: 2.14, line 215, S1.5</source>
        <translation>Перейти: 2.14, стр. 215, S1.5</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/find_bar.py" line="111"/>
        <source>There is no such place.</source>
        <translation>Такого места нет.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/find_bar.py" line="175"/>
        <source>nothing</source>
        <translation>не найдено</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/find_bar.py" line="183"/>
        <source>{number} of {all}</source>
        <translation>{number} из {all}</translation>
    </message>
</context>
<context>
    <name>FindChapters</name>
    <message>
        <location filename="../../desktop/ui/widgets/find_chapters.py" line="44"/>
        <source>Nothing in any chapter.</source>
        <translation>Ни в одной главе этого нет.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/widgets/find_chapters.py" line="47"/>
        <source>{chapter}: %n hit(s)</source>
        <translation>
            <numerusform>{chapter}: %n место</numerusform>
            <numerusform>{chapter}: %n места</numerusform>
            <numerusform>{chapter}: %n мест</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForecastChart</name>
    <message>
        <location filename="../../desktop/ui/review/forecast_chart.py" line="25"/>
        <source>Reviews of the next days</source>
        <translation>Повторения ближайших дней</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/forecast_chart.py" line="31"/>
        <source>today {today}, tomorrow {tomorrow}, at most {most} a day, {total} in {days} days</source>
        <translation>сегодня {today}, завтра {tomorrow}, самое большее {most} в день; дней: {days}, всего {total}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/forecast_chart.py" line="80"/>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
</context>
<context>
    <name>GeneratedView</name>
    <message>
        <location filename="../../desktop/ui/widgets/generated_view.py" line="61"/>
        <source>Two families, one difference</source>
        <translation>Две семьи, одно отличие</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/generated_view.py" line="61"/>
        <source>Two people, one difference</source>
        <translation>Два человека, одно отличие</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/generated_view.py" line="62"/>
        <source>A new family, level {level}</source>
        <translation>Новая семья, уровень {level}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/generated_view.py" line="62"/>
        <source>A new person, level {level}</source>
        <translation>Новый человек, уровень {level}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/generated_view.py" line="85"/>
        <source>First family</source>
        <translation>Первая семья</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/generated_view.py" line="85"/>
        <source>Second family</source>
        <translation>Вторая семья</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/generated_view.py" line="86"/>
        <source>First person</source>
        <translation>Первый человек</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/generated_view.py" line="86"/>
        <source>Second person</source>
        <translation>Второй человек</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/generated_view.py" line="93"/>
        <source>The text is disputed here: {why}</source>
        <translation>Здесь пособие спорит с собой: {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/generated_view.py" line="102"/>
        <source>Question {number} of {all}</source>
        <translation>Вопрос {number} из {all}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/generated_view.py" line="120"/>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/generated_view.py" line="120"/>
        <source>Not so. Right</source>
        <translation>Не так. Верно</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/generated_view.py" line="121"/>
        <source>Go on (Enter)</source>
        <translation>Дальше (Enter)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/generated_view.py" line="132"/>
        <source>Right {right} of {all}</source>
        <translation>Верно {right} из {all}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/generated_view.py" line="134"/>
        <source>One more family</source>
        <translation>Ещё одна семья</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/generated_view.py" line="134"/>
        <source>One more person</source>
        <translation>Ещё один человек</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/generated_view.py" line="136"/>
        <source>To the list of cases</source>
        <translation>К списку случаев</translation>
    </message>
</context>
<context>
    <name>HandbookPage</name>
    <message>
        <location filename="../../desktop/ui/pages/handbook_page.py" line="47"/>
        <location filename="../../desktop/ui/pages/handbook_page.py" line="206"/>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/handbook_page.py" line="219"/>
        <source>Back (Alt+Left)</source>
        <translation>Назад (Alt+←)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/handbook_page.py" line="220"/>
        <source>Forward (Alt+Right)</source>
        <translation>Вперёд (Alt+→)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/handbook_page.py" line="221"/>
        <source>Contents (Ctrl+T)</source>
        <translation>Содержание (Ctrl+T)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/handbook_page.py" line="222"/>
        <source>Smaller text (Ctrl+-)</source>
        <translation>Мельче (Ctrl+−)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/handbook_page.py" line="223"/>
        <source>Larger text (Ctrl++)</source>
        <translation>Крупнее (Ctrl++)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/handbook_page.py" line="230"/>
        <source>Marked by us: errors of the print. The text itself is as printed.</source>
        <translation>Ошибки печати отмечены нами. Сам текст — как напечатан.</translation>
    </message>
</context>
<context>
    <name>HomeCard</name>
    <message>
        <location filename="../../desktop/ui/village/home_card.py" line="49"/>
        <source>Choose a household on the map: click it, or arrow keys and Enter.</source>
        <translation>Выберите двор на карте: щелчком или стрелками и Enter.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/home_card.py" line="53"/>
        <source>Household {number}</source>
        <translation>Двор {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/home_card.py" line="62"/>
        <source>Week {week}. {what}</source>
        <translation>Неделя {week}. {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/home_card.py" line="66"/>
        <source>Nobody has asked them yet: how they live and what they think is not known.</source>
        <translation>Их ещё не спрашивали: как живут и что думают, неизвестно.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/home_card.py" line="69"/>
        <source>{who}; income {income} tenge a month.</source>
        <translation>{who}; доход {income} тенге в месяц.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/home_card.py" line="71"/>
        <source>By law they are entitled.</source>
        <translation>По закону АСП им положена.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/home_card.py" line="71"/>
        <source>By law they are not entitled.</source>
        <translation>По закону АСП им не положена.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/home_card.py" line="72"/>
        <source>Stage: {stage}; by temper: {group}.</source>
        <translation>Ступень: {stage}; по нраву: {group}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/home_card.py" line="76"/>
        <source>An opinion leader: many listen to them.</source>
        <translation>Лидер мнений: к ним прислушиваются.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/home_card.py" line="78"/>
        <source>Visits: {count}; {trust}.</source>
        <translation>Визитов: {count}; {trust}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/home_card.py" line="80"/>
        <source>They refused in week {week}.</source>
        <translation>Отказали на неделе {week}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/home_card.py" line="85"/>
        <source>What to do there</source>
        <translation>Что там сделать</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/home_card.py" line="91"/>
        <source>Plan it</source>
        <translation>В план</translation>
    </message>
</context>
<context>
    <name>HotspotView</name>
    <message>
        <location filename="../../desktop/ui/widgets/questions/hotspot.py" line="21"/>
        <source>1 Innovators</source>
        <translation>1 Инноваторы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/hotspot.py" line="21"/>
        <source>2 Early adopters</source>
        <translation>2 Первопроходцы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/hotspot.py" line="21"/>
        <source>3 Early majority</source>
        <translation>3 Раннее большинство</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/hotspot.py" line="22"/>
        <source>4 Late majority</source>
        <translation>4 Позднее большинство</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/hotspot.py" line="22"/>
        <source>5 Laggards</source>
        <translation>5 Отстающие</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/hotspot.py" line="31"/>
        <source>Click the group on the curve of adoption, or press its number.</source>
        <translation>Щёлкните по группе на кривой принятия или нажмите её номер.</translation>
    </message>
</context>
<context>
    <name>Household</name>
    <message>
        <location filename="../../desktop/ui/models/household.py" line="154"/>
        <source>{who}, age {age}</source>
        <translation>{who}, {age} л.</translation>
    </message>
</context>
<context>
    <name>HouseholdTable</name>
    <message>
        <location filename="../../desktop/ui/widgets/household_table.py" line="82"/>
        <source>Members of the family</source>
        <translation>Члены семьи</translation>
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
        <translation>Разность с интервалом</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <location filename="../../desktop/ui/widgets/key_sheet.py" line="23"/>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/key_sheet.py" line="27"/>
        <source>Filter: a word or a key</source>
        <translation>Отбор: слово или клавиша</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/key_sheet.py" line="28"/>
        <source>Filter the keys</source>
        <translation>Отбор клавиш</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/key_sheet.py" line="32"/>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/key_sheet.py" line="34"/>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/key_sheet.py" line="76"/>
        <source>No such key. Clear the filter to see all.</source>
        <translation>Такой клавиши нет. Очистите отбор, чтобы увидеть все.</translation>
    </message>
</context>
<context>
    <name>LeafletEditor</name>
    <message>
        <location filename="../../desktop/ui/widgets/leaflet_editor.py" line="40"/>
        <source>Title of the leaflet</source>
        <translation>Заголовок памятки</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/leaflet_editor.py" line="42"/>
        <source>A line or a heading of your own</source>
        <translation>Своя строка или заголовок</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/leaflet_editor.py" line="45"/>
        <source>Your centre and its telephone; remembered</source>
        <translation>Ваш центр и телефон (запоминается)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/leaflet_editor.py" line="72"/>
        <source>Leaflet for the family</source>
        <translation>Памятка для семьи</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/leaflet_editor.py" line="84"/>
        <source>Take a ready leaflet…</source>
        <translation>Взять готовую памятку…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/leaflet_editor.py" line="97"/>
        <source>Up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/leaflet_editor.py" line="98"/>
        <source>Down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/leaflet_editor.py" line="99"/>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/leaflet_editor.py" line="105"/>
        <source>with our correction of the print</source>
        <translation>с поправкой к пособию</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/leaflet_editor.py" line="114"/>
        <source>Add as a line</source>
        <translation>Добавить строкой</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/leaflet_editor.py" line="114"/>
        <source>As a heading</source>
        <translation>Заголовком</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/leaflet_editor.py" line="123"/>
        <source>Language of headings and fixed words</source>
        <translation>Язык заголовков и постоянных слов</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/leaflet_editor.py" line="127"/>
        <source>Large print</source>
        <translation>Крупный шрифт</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/leaflet_editor.py" line="129"/>
        <source>Two pages</source>
        <translation>На двух листах</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/leaflet_editor.py" line="132"/>
        <source>Headings</source>
        <translation>Заголовки</translation>
    </message>
</context>
<context>
    <name>LeafletLines</name>
    <message>
        <location filename="../../desktop/ui/widgets/leaflet_lines.py" line="32"/>
        <source>Lines of the leaflet</source>
        <translation>Строки памятки</translation>
    </message>
</context>
<context>
    <name>LeafletPage</name>
    <message>
        <location filename="../../desktop/ui/pages/leaflet_page.py" line="94"/>
        <source>Saved: {path}</source>
        <translation>Сохранено: {path}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/leaflet_page.py" line="94"/>
        <source>Nothing can be written here: {path}</source>
        <translation>Сюда записать нельзя: {path}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/leaflet_page.py" line="108"/>
        <source>Save the leaflet as PDF</source>
        <translation>Сохранить памятку в PDF</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/leaflet_page.py" line="135"/>
        <source>There is no room for more lines, or the line is empty.</source>
        <translation>Строк больше добавить нельзя, или строка пустая.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/leaflet_page.py" line="154"/>
        <source>Nothing stands here yet. Take a ready leaflet, or add passages: Ctrl+Shift+M in the handbook puts there what you read.</source>
        <translation>Пока пусто. Возьмите готовую памятку или добавьте отрывки: Ctrl+Shift+M в справочнике кладёт сюда то, что вы читаете.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/pages/leaflet_page.py" line="157"/>
        <source>Fits %n page(s) of A4, letters of {size} points.</source>
        <translation>
            <numerusform>Помещается на %n лист А4, шрифт {size} пт.</numerusform>
            <numerusform>Помещается на %n листа А4, шрифт {size} пт.</numerusform>
            <numerusform>Помещается на %n листов А4, шрифт {size} пт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/pages/leaflet_page.py" line="160"/>
        <source>Too long by about %n line(s), {percent} % of the paper. Take something out or shorten it.</source>
        <translation>
            <numerusform>Не помещается: лишняя примерно %n строка, {percent} % листа. Уберите или сократите что-нибудь.</numerusform>
            <numerusform>Не помещается: лишние примерно %n строки, {percent} % листа. Уберите или сократите что-нибудь.</numerusform>
            <numerusform>Не помещается: лишних примерно %n строк, {percent} % листа. Уберите или сократите что-нибудь.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/leaflet_page.py" line="165"/>
        <source>The draft is not kept: the folder cannot be written.</source>
        <translation>Черновик не сохраняется: в папку нельзя писать.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/leaflet_page.py" line="218"/>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/leaflet_page.py" line="219"/>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/leaflet_page.py" line="220"/>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/leaflet_page.py" line="221"/>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/leaflet_page.py" line="223"/>
        <source>Allow two pages</source>
        <translation>Разрешить два листа</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/leaflet_page.py" line="259"/>
        <source>Show the sheet</source>
        <translation>Показать лист</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/leaflet_page.py" line="259"/>
        <source>Back to the lines</source>
        <translation>Вернуться к строкам</translation>
    </message>
</context>
<context>
    <name>LeechCard</name>
    <message>
        <location filename="../../desktop/ui/review/leech_card.py" line="27"/>
        <source>It will not stay</source>
        <translation>Не запоминается</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/review/leech_card.py" line="29"/>
        <source>Forgotten on %n day(s). Asking alone does not help: read it where it stands.</source>
        <translation>
            <numerusform>Забыто %n раз. Одни вопросы тут не помогут: перечитайте это место в пособии.</numerusform>
            <numerusform>Забыто %n раза. Одни вопросы тут не помогут: перечитайте это место в пособии.</numerusform>
            <numerusform>Забыто %n раз. Одни вопросы тут не помогут: перечитайте это место в пособии.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/leech_card.py" line="35"/>
        <source>Live it through in a case</source>
        <translation>Прожить это в случае</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <location filename="../../desktop/ui/village/legend.py" line="36"/>
        <source>What the marks mean</source>
        <translation>Что значат знаки</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/legend.py" line="90"/>
        <source>opinion leader</source>
        <translation>лидер мнений</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/legend.py" line="90"/>
        <source>refused</source>
        <translation>отказали</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/legend.py" line="90"/>
        <source>planned</source>
        <translation>в плане</translation>
    </message>
</context>
<context>
    <name>LinksSetting</name>
    <message>
        <location filename="../../desktop/ui/widgets/links_setting.py" line="32"/>
        <source>It could not be written: {why}.</source>
        <translation>Записать не получилось: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/links_setting.py" line="41"/>
        <source>Links komekshi:… are opened by the command «komekshi open» here.</source>
        <translation>Ссылки komekshi:… здесь открывает команда «komekshi open».</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/links_setting.py" line="43"/>
        <source>Links komekshi:… in letters and documents open this program.</source>
        <translation>Ссылки komekshi:… в письмах и документах открывают эту программу.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/links_setting.py" line="45"/>
        <source>Links komekshi:… in letters and documents do not open this program yet.</source>
        <translation>Ссылки komekshi:… в письмах и документах пока не открывают эту программу.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/links_setting.py" line="46"/>
        <source>Do not open links any more</source>
        <translation>Больше не открывать ссылки</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/links_setting.py" line="46"/>
        <source>Open links with this program</source>
        <translation>Открывать ссылки этой программой</translation>
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
        <translation>Слова в боковой панели: показать или скрыть</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <location filename="../../desktop/ui/village/map_view.py" line="42"/>
        <source>Map of the village</source>
        <translation>Карта села</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/map_view.py" line="122"/>
        <source>Household {number}</source>
        <translation>Двор {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/map_view.py" line="126"/>
        <source>opinion leader</source>
        <translation>лидер мнений</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/map_view.py" line="128"/>
        <source>refused in week {week}</source>
        <translation>отказали на неделе {week}</translation>
    </message>
</context>
<context>
    <name>MarkEvents</name>
    <message>
        <location filename="../../desktop/ui/mark_events.py" line="46"/>
        <source>Copy with its reference	Ctrl+Shift+C</source>
        <translation>Цитировать со ссылкой	Ctrl+Shift+C</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/mark_events.py" line="48"/>
        <source>Copy	Ctrl+C</source>
        <translation>Копировать	Ctrl+C</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/mark_events.py" line="51"/>
        <source>Highlight: {word}	{number}</source>
        <translation>Выделить: {word}	{number}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/mark_events.py" line="54"/>
        <source>Note…	Ctrl+M</source>
        <translation>Заметка…	Ctrl+M</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/mark_events.py" line="55"/>
        <source>Bookmark…	Ctrl+D</source>
        <translation>Закладка…	Ctrl+D</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/mark_events.py" line="57"/>
        <source>To the leaflet</source>
        <translation>В памятку</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/mark_events.py" line="61"/>
        <source>Delete this mark</source>
        <translation>Удалить эту отметку</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <location filename="../../desktop/ui/marking.py" line="85"/>
        <source>Only words of the handbook can be marked.</source>
        <translation>Выделять можно только слова самого пособия.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/marking.py" line="132"/>
        <source>Bookmark kept: {title}</source>
        <translation>Закладка сохранена: {title}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/marking.py" line="149"/>
        <source>Deleted: %n. Ctrl+Z brings it back.</source>
        <translation>
            <numerusform>Удалено: %n. Ctrl+Z вернёт.</numerusform>
            <numerusform>Удалено: %n. Ctrl+Z вернёт.</numerusform>
            <numerusform>Удалено: %n. Ctrl+Z вернёт.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/marking.py" line="154"/>
        <source>Taken back.</source>
        <translation>Последнее действие отменено.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/marking.py" line="154"/>
        <source>There is nothing to take back.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/marking.py" line="175"/>
        <source>Reading caret on: arrows move it, Shift with arrows selects. F7 turns it off.</source>
        <translation>Курсор в тексте включён: стрелки двигают его, Shift со стрелками выделяет. F7 выключает.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/marking.py" line="176"/>
        <source>Reading caret off: arrows scroll.</source>
        <translation>Курсор в тексте выключен: стрелки прокручивают.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <location filename="../../desktop/ui/mark_words.py" line="14"/>
        <source>rule</source>
        <translation>правило</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/mark_words.py" line="15"/>
        <source>tell the family</source>
        <translation>сказать семье</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/mark_words.py" line="16"/>
        <source>ask</source>
        <translation>спросить</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/mark_words.py" line="17"/>
        <source>important</source>
        <translation>важно</translation>
    </message>
</context>
<context>
    <name>MatchingView</name>
    <message>
        <location filename="../../desktop/ui/widgets/questions/matching.py" line="35"/>
        <source>Choose for each line what belongs to it.</source>
        <translation>К каждой строке выберите то, что к ней относится.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/matching.py" line="80"/>
        <source>choose…</source>
        <translation>выберите…</translation>
    </message>
</context>
<context>
    <name>MineDesk</name>
    <message>
        <location filename="../../desktop/ui/mine_desk.py" line="50"/>
        <source>Mine</source>
        <translation>Моё</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/mine_desk.py" line="101"/>
        <source>Saved to {file}</source>
        <translation>Сохранено в {file}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/mine_desk.py" line="108"/>
        <source>Added from {file}</source>
        <translation>Добавлено из {file}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/mine_desk.py" line="110"/>
        <source>%n record(s) could not be taken; the first:</source>
        <translation>
            <numerusform>%n запись не взята. Она:</numerusform>
            <numerusform>%n записи не взяты. Первая:</numerusform>
            <numerusform>%n записей не взято. Первая:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/mine_desk.py" line="127"/>
        <source>These words are no longer in the handbook. F2 shows the note, Delete throws it away.</source>
        <translation>Этих слов в пособии больше нет. F2 открывает заметку, Delete удаляет.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/mine_desk.py" line="130"/>
        <source>Viewing only: nothing can be kept here, so this was not done.</source>
        <translation>Только просмотр: сохранить здесь ничего нельзя, поэтому ничего не сделано.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/mine_desk.py" line="138"/>
        <source>mine from Komekshi</source>
        <translation>моё из Көмекші</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/mine_desk.py" line="139"/>
        <source>Save everything of mine to a file</source>
        <translation>Сохранить всё моё в файл</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/mine_desk.py" line="147"/>
        <source>Add from a file</source>
        <translation>Добавить из файла</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/mine_desk.py" line="153"/>
        <source>%n bookmark(s)</source>
        <translation>
            <numerusform>%n закладка</numerusform>
            <numerusform>%n закладки</numerusform>
            <numerusform>%n закладок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/mine_desk.py" line="154"/>
        <source>%n note(s) and highlight(s)</source>
        <translation>
            <numerusform>%n заметка или выделение</numerusform>
            <numerusform>%n заметки и выделения</numerusform>
            <numerusform>%n заметок и выделений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/mine_desk.py" line="155"/>
        <source>%n quiz(zes) and case(s)</source>
        <translation>
            <numerusform>%n тест или случай</numerusform>
            <numerusform>%n теста или случая</numerusform>
            <numerusform>%n тестов и случаев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/mine_desk.py" line="156"/>
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n ответ</numerusform>
            <numerusform>%n ответа</numerusform>
            <numerusform>%n ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/mine_desk.py" line="157"/>
        <source>%n card(s) to review</source>
        <translation>
            <numerusform>%n карточка повторения</numerusform>
            <numerusform>%n карточки повторения</numerusform>
            <numerusform>%n карточек повторения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/mine_desk.py" line="158"/>
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n повторение</numerusform>
            <numerusform>%n повторения</numerusform>
            <numerusform>%n повторений</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/mine_desk.py" line="160"/>
        <source>nothing new</source>
        <translation>нового ничего нет</translation>
    </message>
</context>
<context>
    <name>MinePanel</name>
    <message>
        <location filename="../../desktop/ui/panels/mine.py" line="167"/>
        <source>Open	Enter</source>
        <translation>Открыть	Enter</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/panels/mine.py" line="168"/>
        <source>Edit…	F2</source>
        <translation>Изменить…	F2</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/panels/mine.py" line="169"/>
        <source>Delete	Delete</source>
        <translation>Удалить	Delete</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/panels/mine.py" line="173"/>
        <source>Find in mine…</source>
        <translation>Найти в моём…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/panels/mine.py" line="174"/>
        <source>Find in what is mine</source>
        <translation>Поиск в закладках и заметках</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/panels/mine.py" line="184"/>
        <source>Mine: bookmarks, notes, history, reading</source>
        <translation>Моё: закладки, заметки, история, прочитанное</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/panels/mine.py" line="211"/>
        <source>Only {number}: {word}</source>
        <translation>Показать только {number}: {word}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/panels/mine.py" line="220"/>
        <source>Everything of mine to a file or from a file</source>
        <translation>Всё моё — в файл или из файла</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/panels/mine.py" line="221"/>
        <source>File…</source>
        <translation>Файл…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/panels/mine.py" line="224"/>
        <source>Save everything of mine to a file…</source>
        <translation>Сохранить всё моё в файл…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/panels/mine.py" line="225"/>
        <source>Add from a file…</source>
        <translation>Добавить из файла…</translation>
    </message>
</context>
<context>
    <name>MineRows</name>
    <message>
        <location filename="../../desktop/ui/models/mine_rows.py" line="110"/>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/models/mine_rows.py" line="112"/>
        <source>None yet. Ctrl+D in the text lays a bookmark.</source>
        <translation>Пока нет. Ctrl+D в тексте кладёт закладку.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/models/mine_rows.py" line="123"/>
        <source>Notes and highlights</source>
        <translation>Заметки и выделения</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/models/mine_rows.py" line="125"/>
        <source>None yet. Select words in the text and press 1, 2, 3 or 4; Ctrl+M writes a note.</source>
        <translation>Пока нет. Выделите слова в тексте и нажмите 1, 2, 3 или 4; Ctrl+M — написать заметку.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/models/mine_rows.py" line="135"/>
        <source>Lost</source>
        <translation>Потерянные</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/models/mine_rows.py" line="136"/>
        <source>The handbook no longer has these words; nothing of yours was thrown away.</source>
        <translation>Этих слов в пособии больше нет. Ваше сохранено здесь.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/models/mine_rows.py" line="140"/>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/models/mine_rows.py" line="143"/>
        <source>Where you read for more than a moment will stand here.</source>
        <translation>Здесь будет, что и когда вы читали.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/models/mine_rows.py" line="147"/>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/models/mine_rows.py" line="152"/>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/models/mine_rows.py" line="154"/>
        <source>{read} of {total}</source>
        <translation>{read} из {total}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/models/mine_rows.py" line="158"/>
        <source>Enter opens the first passage that was not read yet.</source>
        <translation>Enter открывает первый непрочитанный отрывок.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/models/mine_rows.py" line="170"/>
        <source>Nothing like that here.</source>
        <translation>Такого здесь нет.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/models/mine_rows.py" line="193"/>
        <source>(these words now stand in another passage)</source>
        <translation>(эти слова теперь в другом отрывке)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/models/mine_rows.py" line="194"/>
        <source>(the text was edited since)</source>
        <translation>(текст с тех пор изменён)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/models/mine_rows.py" line="199"/>
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
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
            <numerusform>%n с</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <location filename="../../desktop/ui/changes/names.py" line="31"/>
        <source>Old and new names</source>
        <translation>Прежние и новые слова</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/names.py" line="32"/>
        <source>The text of the handbook keeps the old names: it is quoted as printed. Speaking with people, use the new ones.</source>
        <translation>В тексте пособия остаются прежние слова: он приводится как напечатан. В разговоре с людьми говорите по-новому.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/names.py" line="38"/>
        <source>* unofficial translation</source>
        <translation>* неофициальный перевод</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/names.py" line="44"/>
        <source>In the handbook</source>
        <translation>В пособии</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/names.py" line="44"/>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/names.py" line="50"/>
        <source>[not verified]</source>
        <translation>[не проверено]</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/names.py" line="51"/>
        <source>Since {day}. {basis}</source>
        <translation>С какого дня: {day}. {basis}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/names.py" line="54"/>
        <source>Source: {source}</source>
        <translation>Источник: {source}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/names.py" line="56"/>
        <source>And {count} more places of the handbook</source>
        <translation>Ещё мест пособия: {count}</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <location filename="../../desktop/ui/widgets/note_card.py" line="34"/>
        <source>Text of the note</source>
        <translation>Текст заметки</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/note_card.py" line="35"/>
        <source>What is to be remembered here?</source>
        <translation>Что здесь важно запомнить?</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/note_card.py" line="40"/>
        <source>Save (Ctrl+Enter)</source>
        <translation>Сохранить (Ctrl+Enter)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/note_card.py" line="42"/>
        <source>Cancel (Esc)</source>
        <translation>Отмена (Esc)</translation>
    </message>
</context>
<context>
    <name>NumberView</name>
    <message>
        <location filename="../../desktop/ui/widgets/questions/typed.py" line="117"/>
        <source>Your number</source>
        <translation>Ваше число</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/typed.py" line="122"/>
        <source>Your number, {unit}</source>
        <translation>Ваше число, {unit}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/typed.py" line="148"/>
        <source>This is no number yet: write it in digits, e.g. 12 456,5.</source>
        <translation>Это пока не число: пишите цифрами, например 12 456,5.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/typed.py" line="168"/>
        <source>Unit</source>
        <translation>Единица измерения</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/typed.py" line="169"/>
        <source>choose the unit…</source>
        <translation>в чём считаем…</translation>
    </message>
</context>
<context>
    <name>OnwardBlock</name>
    <message>
        <location filename="../../desktop/ui/review/blocks.py" line="60"/>
        <location filename="../../desktop/ui/review/blocks.py" line="72"/>
        <location filename="../../desktop/ui/review/blocks.py" line="88"/>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/blocks.py" line="61"/>
        <source>Every case is played. They can be played once more, or read on.</source>
        <translation>Все случаи пройдены. Их можно пройти ещё раз или читать дальше.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/blocks.py" line="64"/>
        <source>Read last: {title}</source>
        <translation>Вы читали: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/blocks.py" line="65"/>
        <source>Read on</source>
        <translation>Читать дальше</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/blocks.py" line="72"/>
        <source>The next case</source>
        <translation>Следующий случай</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/blocks.py" line="73"/>
        <source>Begin with a case</source>
        <translation>Начните со случая</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/blocks.py" line="78"/>
        <source>Left at question {number} of {total}</source>
        <translation>Остановились на вопросе {number} из {total}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/blocks.py" line="81"/>
        <source>The clock goes on meanwhile.</source>
        <translation>Время тем временем идёт.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/review/blocks.py" line="85"/>
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>примерно %n минута</numerusform>
            <numerusform>примерно %n минуты</numerusform>
            <numerusform>примерно %n минут</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/blocks.py" line="88"/>
        <source>Begin the case</source>
        <translation>Начать случай</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/blocks.py" line="89"/>
        <source>Begin the first case</source>
        <translation>Начать первый случай</translation>
    </message>
</context>
<context>
    <name>OrderingView</name>
    <message>
        <location filename="../../desktop/ui/widgets/questions/ordering.py" line="36"/>
        <source>Drag the steps into their order, or move the chosen one with Alt+↑ and Alt+↓.</source>
        <translation>Расставьте строки по порядку: перетащите их или двигайте выбранную клавишами Alt+↑ и Alt+↓.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/ordering.py" line="63"/>
        <source>its place: {place}</source>
        <translation>её место: {place}</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <location filename="../../desktop/ui/widgets/outside.py" line="12"/>
        <source>This address is outside the program. Open it in the browser?</source>
        <translation>Этот адрес — вне программы. Открыть его в браузере?</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../desktop/ui/village/palette.py" line="63"/>
        <source>From house to house</source>
        <translation>По дворам</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/palette.py" line="64"/>
        <source>For the whole village</source>
        <translation>Для всего села</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/palette.py" line="65"/>
        <source>This happens too</source>
        <translation>Бывает и так</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <location filename="../../desktop/ui/widgets/paper_view.py" line="22"/>
        <source>The leaflet as it will be printed</source>
        <translation>Памятка, как она будет напечатана</translation>
    </message>
</context>
<context>
    <name>PassageFinder</name>
    <message>
        <location filename="../../desktop/ui/widgets/passage_finder.py" line="23"/>
        <source>Find a passage and press Enter</source>
        <translation>Найти отрывок и добавить (Enter)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/passage_finder.py" line="24"/>
        <source>Find a passage for the leaflet</source>
        <translation>Найти отрывок для памятки</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/passage_finder.py" line="27"/>
        <source>Passages found</source>
        <translation>Найденные отрывки</translation>
    </message>
</context>
<context>
    <name>PlanBox</name>
    <message>
        <location filename="../../desktop/ui/village/plan_box.py" line="80"/>
        <source>Plan of the week</source>
        <translation>План недели</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/plan_box.py" line="81"/>
        <source>Delete takes a line out</source>
        <translation>Delete убирает строку</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/plan_box.py" line="86"/>
        <source>As last week</source>
        <translation>Как на прошлой</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/plan_box.py" line="111"/>
        <source>Whom it goes to</source>
        <translation>К кому</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/plan_box.py" line="114"/>
        <source>How many households</source>
        <translation>Сколько дворов</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/plan_box.py" line="132"/>
        <source>The last week is over.</source>
        <translation>Последняя неделя прошла.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/plan_box.py" line="134"/>
        <source>You look back at week {week}.</source>
        <translation>Вы смотрите неделю {week}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/plan_box.py" line="135"/>
        <source>Week {week} of {weeks}: {left} of {days} days left</source>
        <translation>Неделя {week} из {weeks}: свободно {left} дн. из {days}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/plan_box.py" line="142"/>
        <source>{tactic} · {days} d.</source>
        <translation>{tactic} · {days} дн.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/plan_box.py" line="144"/>
        <source>{tactic} × {times} · {days} d. · {whom}</source>
        <translation>{tactic} × {times} · {days} дн. · {whom}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/plan_box.py" line="146"/>
        <source>(now {count})</source>
        <translation>(сейчас {count})</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/plan_box.py" line="151"/>
        <source>Debrief</source>
        <translation>Разбор</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/plan_box.py" line="153"/>
        <source>Back to now</source>
        <translation>Вернуться к сейчас</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/plan_box.py" line="155"/>
        <source>Pass the week (N)</source>
        <translation>Прожить неделю (N)</translation>
    </message>
</context>
<context>
    <name>PlayView</name>
    <message>
        <location filename="../../desktop/ui/village/play_view.py" line="54"/>
        <source>Play anew from here</source>
        <translation>Играть отсюда заново</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/play_view.py" line="56"/>
        <source>What to show</source>
        <translation>Что показать</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/play_view.py" line="118"/>
        <source>To the villages</source>
        <translation>К сёлам</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/play_view.py" line="120"/>
        <source>Debrief</source>
        <translation>Разбор</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/play_view.py" line="137"/>
        <source>What happened</source>
        <translation>Что случилось</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/play_view.py" line="147"/>
        <source>Tactics</source>
        <translation>Тактики</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/play_view.py" line="147"/>
        <source>Household</source>
        <translation>Двор</translation>
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
        <translation>{village}, конец недели {week} из {weeks}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/play_view.py" line="203"/>
        <source>Aid among the entitled {adoption} · trust {trust} · days {days} · score {points}</source>
        <translation>АСП у {adoption} тех, кому положено · доверие {trust} · дней {days} · очков {points}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/play_view.py" line="223"/>
        <source>Plan the first week at the right: one click on a tactic plans it. Then pass the week with N.</source>
        <translation>Запланируйте первую неделю справа: один щелчок по тактике. Потом проживите её — клавиша N.</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <location filename="../../desktop/ui/pages/practice_page.py" line="238"/>
        <source>The case was edited since; it can only be started from the beginning.</source>
        <translation>Случай с тех пор изменили: его можно только начать сначала.</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <location filename="../../desktop/ui/pages/progress_page.py" line="73"/>
        <source>Your progress is not open; the strip above says why.</source>
        <translation>Прогресс не открыт; почему — сказано в полосе сверху.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/progress_page.py" line="104"/>
        <source>Progress</source>
        <translation>Прогресс</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/progress_page.py" line="116"/>
        <source>Nothing yet: the first case takes ten minutes.</source>
        <translation>Пока пусто: первый случай занимает минут десять.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/progress_page.py" line="117"/>
        <source>To the first case</source>
        <translation>К первому случаю</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/pages/progress_page.py" line="125"/>
        <source>%n question(s) answered</source>
        <translation>
            <numerusform>отвечен %n вопрос</numerusform>
            <numerusform>отвечено %n вопроса</numerusform>
            <numerusform>отвечено %n вопросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/pages/progress_page.py" line="126"/>
        <source>%n decision(s) in cases</source>
        <translation>
            <numerusform>%n решение в случаях</numerusform>
            <numerusform>%n решения в случаях</numerusform>
            <numerusform>%n решений в случаях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/pages/progress_page.py" line="127"/>
        <source>%n day(s) of study</source>
        <translation>
            <numerusform>%n день занятий</numerusform>
            <numerusform>%n дня занятий</numerusform>
            <numerusform>%n дней занятий</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/progress_page.py" line="167"/>
        <source>Weak passages</source>
        <translation>Слабые места</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/progress_page.py" line="169"/>
        <source>None: the last two answers on every passage were right.</source>
        <translation>Нет: по каждому отрывку два последних ответа верны.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/progress_page.py" line="174"/>
        <source>wrong {wrong} of {seen}</source>
        <translation>ошибок {wrong} из {seen}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/progress_page.py" line="186"/>
        <source>By topic, the weakest first</source>
        <translation>По темам, слабые — первыми</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/progress_page.py" line="204"/>
        <source>Read of the handbook</source>
        <translation>Прочитано в пособии</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/progress_page.py" line="209"/>
        <source>{read} of {total}</source>
        <translation>{read} из {total}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/progress_page.py" line="224"/>
        <source>right {right}, partly {partly}, wrong {wrong}</source>
        <translation>верно {right}, отчасти {partly}, неверно {wrong}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/progress_page.py" line="133"/>
        <source>The next ten minutes</source>
        <translation>Ближайшие десять минут</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/progress_page.py" line="135"/>
        <source>To the quizzes</source>
        <translation>К вопросам</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/progress_page.py" line="135"/>
        <source>To the cases</source>
        <translation>К случаям</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/progress_page.py" line="136"/>
        <source>Open the text</source>
        <translation>Открыть текст</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/progress_page.py" line="150"/>
        <source>How ready you are</source>
        <translation>Насколько вы готовы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/progress_page.py" line="151"/>
        <source>The bar is the share right, later answers weighing more; the line below it is where the share may truly lie (95 %). Few answers, a long line.</source>
        <translation>Полоса — доля верного, недавние ответы весят больше; черта под ней — где эта доля может быть на самом деле (95 %). Мало ответов — длинная черта.</translation>
    </message>
</context>
<context>
    <name>QuestionAsking</name>
    <message>
        <location filename="../../desktop/ui/review/question_asking.py" line="37"/>
        <source>Check (Enter)</source>
        <translation>Проверить (Enter)</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <location filename="../../desktop/ui/quick.py" line="28"/>
        <source>Komekshi: look up the copied word</source>
        <translation>Көмекші: найти скопированное слово</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quick.py" line="31"/>
        <source>A word, an article, a question</source>
        <translation>Слово, статья, вопрос</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quick.py" line="35"/>
        <source>Enter opens it in the program, Esc goes back to where you were.</source>
        <translation>Enter откроет в программе, Esc вернёт туда, где вы были.</translation>
    </message>
</context>
<context>
    <name>QuizPage</name>
    <message>
        <location filename="../../desktop/ui/pages/quiz_page.py" line="153"/>
        <source>New questions from the rules</source>
        <translation>Новые вопросы по правилам</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/pages/quiz_page.py" line="194"/>
        <source>%n question(s) are not answered. Finish all the same?</source>
        <translation>
            <numerusform>%n вопрос без ответа. Всё равно закончить?</numerusform>
            <numerusform>%n вопроса без ответа. Всё равно закончить?</numerusform>
            <numerusform>%n вопросов без ответа. Всё равно закончить?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/quiz_page.py" line="195"/>
        <source>Finish</source>
        <translation>Закончить</translation>
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
        <translation>не проверено</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/headings.py" line="33"/>
        <location filename="../../desktop/ui/reader_html.py" line="54"/>
        <source>Titles marked * are an unofficial translation.</source>
        <translation>Заголовки со знаком * — неофициальный перевод.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/reader_html.py" line="131"/>
        <source>This reference is confirmed by a source.</source>
        <translation>Ссылка подтверждена источником.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/reader_html.py" line="132"/>
        <source>This reference is printed so; nobody has verified it yet.</source>
        <translation>Так напечатано; ссылку ещё никто не проверил.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/reader_html.py" line="133"/>
        <source>This reference is printed wrongly; the right one stands beside it.</source>
        <translation>Ссылка напечатана неверно; верная стоит рядом.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/reader_html.py" line="140"/>
        <source>Print error</source>
        <translation>Ошибка печати</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/reader_html.py" line="149"/>
        <source>Misprint</source>
        <translation>Опечатка</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/reader.py" line="53"/>
        <source>Handbook text</source>
        <translation>Текст пособия</translation>
    </message>
</context>
<context>
    <name>ReaderDesk</name>
    <message>
        <location filename="../../desktop/ui/reader_desk.py" line="43"/>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
</context>
<context>
    <name>ReadinessMap</name>
    <message>
        <location filename="../../desktop/ui/widgets/readiness_map.py" line="152"/>
        <source>How to look at readiness</source>
        <translation>Как смотреть на готовность</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/readiness_map.py" line="153"/>
        <source>By section</source>
        <translation>По разделам</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/readiness_map.py" line="153"/>
        <source>By role</source>
        <translation>По ролям</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/readiness_map.py" line="153"/>
        <source>By article</source>
        <translation>По статьям закона</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/readiness_map.py" line="162"/>
        <location filename="../../desktop/ui/widgets/readiness_map.py" line="168"/>
        <source>Whose work</source>
        <translation>Чья работа</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/readiness_map.py" line="163"/>
        <source>All roles</source>
        <translation>Все роли</translation>
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
        <translation>Акимат</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/widgets/readiness_map.py" line="208"/>
        <source>%n role(s) without an answer</source>
        <translation>
            <numerusform>Ещё %n роль без ответов</numerusform>
            <numerusform>Ещё %n роли без ответов</numerusform>
            <numerusform>Ещё %n ролей без ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/widgets/readiness_map.py" line="210"/>
        <source>%n article(s) without an answer</source>
        <translation>
            <numerusform>Ещё %n статья без ответов</numerusform>
            <numerusform>Ещё %n статьи без ответов</numerusform>
            <numerusform>Ещё %n статей без ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/widgets/readiness_map.py" line="211"/>
        <source>%n section(s) without an answer</source>
        <translation>
            <numerusform>Ещё %n раздел без ответов</numerusform>
            <numerusform>Ещё %n раздела без ответов</numerusform>
            <numerusform>Ещё %n разделов без ответов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadinessRow</name>
    <message>
        <location filename="../../desktop/ui/widgets/readiness_map.py" line="82"/>
        <source>No answers yet; questions: {count}</source>
        <translation>Ответов ещё нет; вопросов: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/readiness_map.py" line="83"/>
        <source>Right {share} %, truly from {low} to {high} %; answers: {answers}</source>
        <translation>Верно {share} %, на деле от {low} до {high} %; ответов: {answers}</translation>
    </message>
</context>
<context>
    <name>RecallAsking</name>
    <message>
        <location filename="../../desktop/ui/review/recall_asking.py" line="27"/>
        <source>Did not know</source>
        <translation>Не помню</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/recall_asking.py" line="27"/>
        <source>With difficulty</source>
        <translation>С трудом</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/recall_asking.py" line="27"/>
        <source>Knew</source>
        <translation>Помню</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/recall_asking.py" line="28"/>
        <source>Knew at once</source>
        <translation>Помню сразу</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/recall_asking.py" line="36"/>
        <source>Show (Enter)</source>
        <translation>Показать (Enter)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/recall_asking.py" line="44"/>
        <source>How well did you know it?</source>
        <translation>Насколько хорошо вы это помнили?</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/recall_asking.py" line="70"/>
        <source>What does the rule say? Recall it, then look.</source>
        <translation>Что говорит это правило? Вспомните, потом посмотрите.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/recall_asking.py" line="74"/>
        <source>The rule is told in Russian, as in the handbook.</source>
        <translation>Правило изложено по-русски, как в пособии.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/recall_asking.py" line="80"/>
        <location filename="../../desktop/ui/review/recall_asking.py" line="98"/>
        <source>Open in the handbook</source>
        <translation>Открыть в пособии</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/recall_asking.py" line="86"/>
        <source>You marked words here. Recall them, then look.</source>
        <translation>Здесь вы выделили слова. Вспомните их, потом посмотрите.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/recall_asking.py" line="90"/>
        <source>(the words you marked)</source>
        <translation>(выделенные слова)</translation>
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
        <translation>Вопрос теста</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/results_drop.py" line="48"/>
        <source>Case</source>
        <translation>Случай</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/results_drop.py" line="49"/>
        <source>My note</source>
        <translation>Моя заметка</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/results_drop.py" line="55"/>
        <source>How much of the index is ready</source>
        <translation>Сколько указателя уже готово</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/results_drop.py" line="87"/>
        <source>You have not searched for anything yet.</source>
        <translation>Здесь будут запросы, по которым вы что-нибудь открыли.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/results_drop.py" line="89"/>
        <source>Forget all of these searches</source>
        <translation>Забыть все эти запросы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/results_drop.py" line="90"/>
        <source>Searched for before · Enter searches again, Delete forgets</source>
        <translation>Искали раньше · Enter — искать снова, Delete — забыть</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/results_drop.py" line="173"/>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/results_drop.py" line="214"/>
        <source>The index is being prepared, one moment…</source>
        <translation>Готовлю поиск, одну минуту…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/results_drop.py" line="218"/>
        <source>Searched for: {words} · Esc — as typed</source>
        <translation>Искали: {words} · Esc — как напечатано</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/results_drop.py" line="220"/>
        <source>«a phrase» exactly · -word without it · word NEAR/5 word within five words</source>
        <translation>«фраза» — слова подряд · -слово — без него · слово РЯДОМ/5 слово — не дальше пяти слов</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/results_drop.py" line="222"/>
        <source>Nearest in the handbook:</source>
        <translation>Ближайшее в пособии:</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/results_drop.py" line="224"/>
        <source>Nothing was found here. Ctrl+1 looks everywhere.</source>
        <translation>Здесь ничего не найдено. Ctrl+1 — искать везде.</translation>
    </message>
</context>
<context>
    <name>ReviewBlock</name>
    <message>
        <location filename="../../desktop/ui/review/blocks.py" line="23"/>
        <source>Review</source>
        <translation>Повторить</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/review/blocks.py" line="25"/>
        <source>%n item(s) to review</source>
        <translation>
            <numerusform>%n карточка</numerusform>
            <numerusform>%n карточки</numerusform>
            <numerusform>%n карточек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/review/blocks.py" line="25"/>
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>примерно %n минута</numerusform>
            <numerusform>примерно %n минуты</numerusform>
            <numerusform>примерно %n минут</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/blocks.py" line="28"/>
        <source>That is all for today.</source>
        <translation>На сегодня всё.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/blocks.py" line="31"/>
        <source>Empty so far. Whatever you answer, get wrong or mark is asked again here, a little before it would be forgotten.</source>
        <translation>Пока пусто. То, на что вы ответили, в чём ошиблись или что выделили, программа спросит здесь снова — незадолго до того, как оно забудется.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/review/blocks.py" line="35"/>
        <source>%n reviewed today</source>
        <translation>
            <numerusform>Сегодня повторено: %n</numerusform>
            <numerusform>Сегодня повторено: %n</numerusform>
            <numerusform>Сегодня повторено: %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/blocks.py" line="36"/>
        <source>Review now</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>ReviewSettings</name>
    <message>
        <location filename="../../desktop/ui/review/fold.py" line="26"/>
        <source>Settings of review</source>
        <translation>Настройки повторения</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/fold.py" line="35"/>
        <source>Chance of recall to keep</source>
        <translation>Удерживать вероятность вспомнить</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/fold.py" line="37"/>
        <source>Reviews a day at most</source>
        <translation>Повторений в день не больше</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/fold.py" line="38"/>
        <source>New items a day at most</source>
        <translation>Нового в день не больше</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/fold.py" line="41"/>
        <source>A higher chance means more reviews: 97 % takes several times as many as 90 %. What is over the caps waits for tomorrow; nothing is lost.</source>
        <translation>Чем выше вероятность, тем больше повторений: для 97 % их в несколько раз больше, чем для 90 %. Что не вошло в предел, ждёт до завтра; ничего не пропадает.</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <location filename="../../desktop/ui/review/review_view.py" line="49"/>
        <source>Progress of the review</source>
        <translation>Ход повторения</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/review_view.py" line="99"/>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/review_view.py" line="99"/>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/review_view.py" line="99"/>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/review_view.py" line="100"/>
        <source>Your mark</source>
        <translation>Ваше выделение</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/review_view.py" line="101"/>
        <source>{number} of {total}</source>
        <translation>{number} из {total}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/review_view.py" line="164"/>
        <source>To the end (Enter)</source>
        <translation>К итогу (Enter)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/review_view.py" line="164"/>
        <source>Next (Enter)</source>
        <translation>Дальше (Enter)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/review_view.py" line="179"/>
        <source>Comes back tomorrow.</source>
        <translation>Вернётся завтра.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/review/review_view.py" line="180"/>
        <source>Comes back in %n day(s), on {day}.</source>
        <translation>
            <numerusform>Вернётся через %n день, {day}.</numerusform>
            <numerusform>Вернётся через %n дня, {day}.</numerusform>
            <numerusform>Вернётся через %n дней, {day}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/review_view.py" line="186"/>
        <source>That is all for today</source>
        <translation>На сегодня всё</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/review/review_view.py" line="187"/>
        <source>%n item(s) reviewed</source>
        <translation>
            <numerusform>Повторено: %n</numerusform>
            <numerusform>Повторено: %n</numerusform>
            <numerusform>Повторено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/review/review_view.py" line="189"/>
        <source>%n of them come(s) back tomorrow</source>
        <translation>
            <numerusform>Завтра вернётся: %n</numerusform>
            <numerusform>Завтра вернутся: %n</numerusform>
            <numerusform>Завтра вернутся: %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/review_view.py" line="190"/>
        <source>To the page «Today» (Enter)</source>
        <translation>На страницу «Сегодня» (Enter)</translation>
    </message>
</context>
<context>
    <name>RolesView</name>
    <message>
        <location filename="../../desktop/ui/village/roles_view.py" line="32"/>
        <source>Who you are</source>
        <translation>Кто вы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/roles_view.py" line="33"/>
        <source>What moves you</source>
        <translation>Что вас убедит</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/roles_view.py" line="34"/>
        <source>Keep to yourself</source>
        <translation>Никому не говорите</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/roles_view.py" line="35"/>
        <source>From the handbook</source>
        <translation>Из пособия</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/roles_view.py" line="37"/>
        <source>Roles for a seminar</source>
        <translation>Роли для семинара</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/roles_view.py" line="40"/>
        <source>Save as PDF…</source>
        <translation>Сохранить PDF…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/roles_view.py" line="40"/>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/roles_view.py" line="46"/>
        <source>Roles as they will be printed</source>
        <translation>Роли, как они будут напечатаны</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/roles_view.py" line="49"/>
        <source>Seminar without computers</source>
        <translation>Семинар без компьютеров</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/roles_view.py" line="51"/>
        <source>A sheet for each role: give them out, play a village meeting and three visits, then talk it over.</source>
        <translation>Лист на каждую роль: раздайте, сыграйте сход и три визита, потом обсудите.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/roles_view.py" line="64"/>
        <source>Save as PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/roles_view.py" line="64"/>
        <source>Papers (*.pdf)</source>
        <translation>Бумаги (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/roles_view.py" line="66"/>
        <source>The file could not be written; choose another folder.</source>
        <translation>Файл не записан; выберите другую папку.</translation>
    </message>
</context>
<context>
    <name>ScopeChips</name>
    <message>
        <location filename="../../desktop/ui/widgets/scope_chips.py" line="72"/>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/scope_chips.py" line="73"/>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/scope_chips.py" line="74"/>
        <source>Terms</source>
        <translation>Термины</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/scope_chips.py" line="75"/>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/scope_chips.py" line="76"/>
        <source>Cases</source>
        <translation>Случаи</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/scope_chips.py" line="77"/>
        <source>My notes</source>
        <translation>Мои заметки</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/scope_chips.py" line="86"/>
        <source>Search in: {where}</source>
        <translation>Искать в: {where}</translation>
    </message>
</context>
<context>
    <name>ScoreView</name>
    <message>
        <location filename="../../desktop/ui/quiz/score_view.py" line="44"/>
        <source>To the list of quizzes</source>
        <translation>К списку тестов</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/score_view.py" line="78"/>
        <source>All questions of this sitting</source>
        <translation>Все вопросы этого теста</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/score_view.py" line="83"/>
        <source>Certificate…</source>
        <translation>Сертификат…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/score_view.py" line="95"/>
        <source>The pass mark is reached in every block.</source>
        <translation>Порог взят в каждом блоке.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/score_view.py" line="96"/>
        <source>The pass mark is not reached in every block.</source>
        <translation>Порог взят не в каждом блоке.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/score_view.py" line="98"/>
        <source>the trainer</source>
        <translation>преподаватель</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/score_view.py" line="99"/>
        <source>The pass marks were set by {name}; they are not official ones.</source>
        <translation>Пороги назначил(а): {name}. Это не официальные пороги.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/score_view.py" line="108"/>
        <source>Reached: {needed} % were needed.</source>
        <translation>Порог взят: нужно было {needed} %.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/score_view.py" line="109"/>
        <source>Not reached: {needed} % were needed.</source>
        <translation>Порог не взят: нужно было {needed} %.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/score_view.py" line="115"/>
        <source>How well you know what you know</source>
        <translation>Знаете ли вы, что знаете</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/score_view.py" line="117"/>
        <source>Certainty marks: {sum} of at most {most}.</source>
        <translation>Баллы за уверенность: {sum}, самое большее — {most}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/score_view.py" line="125"/>
        <source>All your answers with certainty, intervals at 95 %; the band is what the certainty claims.</source>
        <translation>Все ваши ответы с уверенностью; чёрточка — где на самом деле может лежать доля (95 %), полоса — что обещает такая уверенность.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/score_view.py" line="131"/>
        <source>You are surer than you are right: at this certainty the share is lower than it claims.</source>
        <translation>Вы увереннее, чем правы: верных ответов меньше, чем обещает такая уверенность.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/score_view.py" line="133"/>
        <source>You know more than you trust yourself to: you may be surer.</source>
        <translation>Вы знаете больше, чем себе доверяете: можно быть увереннее.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/score_view.py" line="137"/>
        <source>{right} of {total} right, {percent} % of the marks</source>
        <translation>Верно {right} из {total}, {percent} % баллов</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <location filename="../../desktop/ui/widgets/search_box.py" line="52"/>
        <source>Find a rule, an article, a term…    Ctrl+K</source>
        <translation>Найти правило, статью, термин…    Ctrl+K</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/search_box.py" line="53"/>
        <source>Search the handbook</source>
        <translation>Поиск по пособию</translation>
    </message>
</context>
<context>
    <name>SearchDesk</name>
    <message>
        <location filename="../../desktop/ui/search_desk.py" line="60"/>
        <source>What you found is here: {title}</source>
        <translation>Найденное здесь: {title}</translation>
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
        <translation>Открыть здесь</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/seat_question.py" line="22"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/seat_question.py" line="31"/>
        <source>Your files are open on the computer {host}, or were left open there when it was switched off. Two windows at once may spoil the progress. If nobody works there now, open the program here.</source>
        <translation>Ваши файлы открыты на компьютере {host} или остались открытыми, когда его выключили. Два окна сразу могут испортить прогресс. Если там сейчас никто не работает, откройте программу здесь.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/seat_question.py" line="37"/>
        <source>The program is open already (process {pid}) but does not answer. If it hangs, end it, then open here.</source>
        <translation>Программа уже открыта (процесс {pid}), но не отвечает. Если она зависла, завершите её, потом откройте здесь.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <location filename="../../desktop/ui/widgets/selection_bar.py" line="34"/>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/selection_bar.py" line="34"/>
        <source>Write a note on these words (Ctrl+M)</source>
        <translation>Написать заметку к этим словам (Ctrl+M)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/selection_bar.py" line="36"/>
        <source>Quote</source>
        <translation>Цитировать</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/selection_bar.py" line="36"/>
        <source>Copy these words with their reference (Ctrl+Shift+C)</source>
        <translation>Скопировать эти слова со ссылкой на закон (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/selection_bar.py" line="38"/>
        <source>To the leaflet</source>
        <translation>В памятку</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/selection_bar.py" line="38"/>
        <source>Put these words into the family&apos;s leaflet</source>
        <translation>Положить эти слова в памятку для семьи</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/selection_bar.py" line="66"/>
        <source>Highlight: {word} ({number})</source>
        <translation>Выделить: {word} ({number})</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="43"/>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="52"/>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="52"/>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="58"/>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="59"/>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="60"/>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="79"/>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="80"/>
        <source>Everything works by keys alone; F1 shows them all, page by page.</source>
        <translation>Всё работает с клавиатуры; F1 покажет все клавиши по страницам.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="81"/>
        <source>Show the keys (F1)</source>
        <translation>Показать клавиши (F1)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="99"/>
        <source>Centre, tray, links</source>
        <translation>Центр, трей, ссылки</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="100"/>
        <source>Your centre and its telephone, for the foot of leaflets</source>
        <translation>Ваш центр и телефон — внизу памяток</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="103"/>
        <source>Your centre and its telephone</source>
        <translation>Ваш центр и телефон</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="105"/>
        <source>Stay in the tray when the window is closed</source>
        <translation>Оставаться в трее, когда окно закрыто</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="113"/>
        <source>From there the copied word is looked up above any program.</source>
        <translation>Оттуда скопированное слово находится поверх любой программы.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="114"/>
        <source>This desktop has no tray.</source>
        <translation>На этом рабочем столе трея нет.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="116"/>
        <source>The command «komekshi --quick» does the same; bind a key of your system to it.</source>
        <translation>Команда «komekshi --quick» делает то же; назначьте ей клавишу в системе.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="124"/>
        <source>Your files</source>
        <translation>Ваши файлы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="125"/>
        <source>Progress: {path}</source>
        <translation>Прогресс: {path}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="126"/>
        <source>Copies: {path}</source>
        <translation>Копии: {path}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="127"/>
        <source>The program sends nothing and opens no network connection.</source>
        <translation>Программа ничего не отправляет и не выходит в сеть.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="133"/>
        <source>What is new</source>
        <translation>Что нового</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="88"/>
        <source>Certificates of training</source>
        <translation>Сертификаты об обучении</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="89"/>
        <source>The program knows its own certificates by their code: from a file, or typed from the paper.</source>
        <translation>Свои сертификаты программа узнаёт по коду: из файла или по введённому с бумаги.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/settings_page.py" line="91"/>
        <source>Check a certificate…</source>
        <translation>Проверить сертификат…</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="54"/>
        <source>Begin</source>
        <translation>Начать</translation>
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
        <translation>Своя подборка</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="77"/>
        <source>To the list of quizzes</source>
        <translation>К списку тестов</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="84"/>
        <source>Questions in blocks, a clock, no handbook, one attempt. The clock goes on if the program is closed. The pass mark of each block is set here by the trainer; it is not an official one.</source>
        <translation>Вопросы по блокам, часы, без пособия, одна попытка. Если закрыть программу, часы идут дальше. Порог каждого блока задаёт здесь преподаватель; это не официальный порог.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="87"/>
        <source>Questions you got wrong last time are drawn most often, then new ones.</source>
        <translation>Чаще берутся вопросы, где вы ошиблись в прошлый раз, потом новые.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="90"/>
        <source>each answer explained at once</source>
        <translation>каждый ответ объясняется сразу</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="91"/>
        <source>a test: everything explained at the end</source>
        <translation>тест: всё объясняется в конце</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="92"/>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="93"/>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="94"/>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="95"/>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="96"/>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="96"/>
        <source>only what I got wrong last time</source>
        <translation>только где я ошибся в прошлый раз</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="97"/>
        <source>do not ask</source>
        <translation>не спрашивать</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="97"/>
        <source>ask: 1, 2, 3 or 0, −2, −6</source>
        <translation>спрашивать: 1, 2, 3 или 0, −2, −6</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="99"/>
        <source>no limit</source>
        <translation>без ограничения</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="101"/>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="101"/>
        <source>Topic</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="101"/>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="102"/>
        <source>Whose work</source>
        <translation>Чья работа</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="102"/>
        <source>Kind of task</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="103"/>
        <source>Which</source>
        <translation>Какие</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="103"/>
        <source>How sure I am</source>
        <translation>Насколько я уверен</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="104"/>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="114"/>
        <source>How many questions</source>
        <translation>Сколько вопросов</translation>
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
        <translation>с одним кодом у всех одни вопросы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="119"/>
        <source>Pass mark, %: {block}</source>
        <translation>Порог, %: {block}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="121"/>
        <source>Pass marks set by</source>
        <translation>Пороги назначил(а)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="122"/>
        <source>Code of the class</source>
        <translation>Код занятия</translation>
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
        <translation>акимат</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="151"/>
        <source>to remember</source>
        <translation>вспомнить</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="151"/>
        <source>to apply</source>
        <translation>применить</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="152"/>
        <source>to decide what to do</source>
        <translation>решить, как поступить</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/quiz/setup_view.py" line="165"/>
        <source>%n question(s) to draw from</source>
        <translation>
            <numerusform>Можно взять %n вопрос</numerusform>
            <numerusform>Можно взять из %n вопросов</numerusform>
            <numerusform>Можно взять из %n вопросов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/setup_view.py" line="171"/>
        <source>The attestation {code} was already taken here: it is taken once.</source>
        <translation>Аттестация {code} здесь уже проходилась: она проходится один раз.</translation>
    </message>
</context>
<context>
    <name>ShortForms</name>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="27"/>
        <source>Unemployment</source>
        <translation>Безработица</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="28"/>
        <source>Measures</source>
        <translation>Что положено</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="29"/>
        <source>Relocation</source>
        <translation>Переезд</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="30"/>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="72"/>
        <source>Micro-credit</source>
        <translation>Микрокредит</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="31"/>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="37"/>
        <source>From (the count begins the next day)</source>
        <translation>От (счёт со следующего дня)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="38"/>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="39"/>
        <source>Of what</source>
        <translation>Чего</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="40"/>
        <source>working days</source>
        <translation>рабочих дней</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="40"/>
        <source>calendar days</source>
        <translation>календарных дней</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="40"/>
        <source>months</source>
        <translation>месяцев</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="42"/>
        <source>By Kazakhstan&apos;s calendar with moved days; what is not confirmed is said so.</source>
        <translation>По календарю Казахстана с переносами; что не подтверждено, так и названо.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="43"/>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="48"/>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="60"/>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="78"/>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="49"/>
        <source>Members of the family</source>
        <translation>Члены семьи</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="50"/>
        <source>Where to</source>
        <translation>Куда</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="50"/>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="82"/>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="124"/>
        <source>a village</source>
        <translation>в селе</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="50"/>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="124"/>
        <source>a town</source>
        <translation>в городе</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="51"/>
        <source>From where</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="52"/>
        <source>from another region</source>
        <translation>из другого региона</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="52"/>
        <source>within the region</source>
        <translation>внутри области</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="54"/>
        <source>By the handbook of 2018: today&apos;s sums are others.</source>
        <translation>По пособию 2018 года: сегодня суммы другие.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="55"/>
        <source>Money for a move</source>
        <translation>Деньги на переезд</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="61"/>
        <source>Amount, tenge</source>
        <translation>Сумма, тенге</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="62"/>
        <source>Term, months</source>
        <translation>Срок, месяцев</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="63"/>
        <source>For what</source>
        <translation>На что</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="64"/>
        <source>livestock</source>
        <translation>животноводство</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="64"/>
        <source>a farming cooperative</source>
        <translation>сельхозкооператив</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="65"/>
        <source>another business</source>
        <translation>другое дело</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="66"/>
        <source>Rate, % a year</source>
        <translation>Ставка, % годовых</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="67"/>
        <source>Grace period, months</source>
        <translation>Льготный период, месяцев</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="68"/>
        <source>Repaid</source>
        <translation>Возвращает</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="69"/>
        <source>in equal payments</source>
        <translation>равными платежами</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="69"/>
        <source>in equal parts of the debt</source>
        <translation>равными долями долга</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="71"/>
        <source>The limits of the programme and a plan of repayment; the creditor decides.</source>
        <translation>Пределы программы и план погашения; решает кредитор.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="79"/>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="122"/>
        <source>Age, years</source>
        <translation>Возраст, лет</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="81"/>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="124"/>
        <source>Lives in</source>
        <translation>Живёт</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="82"/>
        <source>a district centre</source>
        <translation>в районном центре</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="83"/>
        <source>a small town</source>
        <translation>в малом городе</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="83"/>
        <source>a city</source>
        <translation>в большом городе</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="83"/>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="91"/>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="98"/>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="144"/>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="147"/>
        <source>not known</source>
        <translation>не известно</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="84"/>
        <source>Status</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="85"/>
        <source>citizen</source>
        <translation>гражданин РК</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="85"/>
        <source>oralman</source>
        <translation>оралман</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="85"/>
        <source>foreigner</source>
        <translation>иностранец</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="86"/>
        <source>stateless</source>
        <translation>без гражданства</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="86"/>
        <source>refugee</source>
        <translation>беженец</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="87"/>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="125"/>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="88"/>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="126"/>
        <source>does not work</source>
        <translation>не работает</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="88"/>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="128"/>
        <source>self-employed</source>
        <translation>самозанятый</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="89"/>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="126"/>
        <source>permanent</source>
        <translation>постоянная</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="89"/>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="127"/>
        <source>temporary</source>
        <translation>временная</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="89"/>
        <source>seasonal</source>
        <translation>сезонная</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="90"/>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="102"/>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="127"/>
        <source>part-time</source>
        <translation>заочно, вечером</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="90"/>
        <source>told that he will be laid off</source>
        <translation>предупреждён о сокращении</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="91"/>
        <source>idle at his plant</source>
        <translation>простой</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="92"/>
        <source>Registered unemployed since (or empty)</source>
        <translation>Безработный на учёте с (или пусто)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="93"/>
        <source>Registered job seeker since (or empty)</source>
        <translation>Ищет работу на учёте с (или пусто)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="94"/>
        <source>Education</source>
        <translation>Образование</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="95"/>
        <source>secondary school</source>
        <translation>школа, 11 классов</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="95"/>
        <source>nine classes</source>
        <translation>9 классов</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="96"/>
        <source>vocational</source>
        <translation>техническое и профессиональное</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="96"/>
        <source>post-secondary</source>
        <translation>послесреднее</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="97"/>
        <source>higher</source>
        <translation>высшее</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="97"/>
        <source>postgraduate</source>
        <translation>послевузовское</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="97"/>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="99"/>
        <source>Finished on (or empty)</source>
        <translation>Окончил (или пусто)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="100"/>
        <source>Study</source>
        <translation>Учёба</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="101"/>
        <source>does not study</source>
        <translation>не учится</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="101"/>
        <source>full-time</source>
        <translation>очно</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="102"/>
        <source>senior class of school</source>
        <translation>старший класс школы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="103"/>
        <source>Certificate of business training of (or empty)</source>
        <translation>Сертификат «Бастау» от (или пусто)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="104"/>
        <source>Potential for business</source>
        <translation>Предпринимательский потенциал</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="105"/>
        <source>Registered with the tax office</source>
        <translation>Зарегистрирован в налоговой</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="106"/>
        <source>Gets payments for loss of work</source>
        <translation>Получает выплату по потере работы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="107"/>
        <source>Low-income family</source>
        <translation>Малообеспеченная семья</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="108"/>
        <source>Lost work through</source>
        <translation>Потерял работу из-за</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="109"/>
        <source>none of these</source>
        <translation>нет</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="109"/>
        <source>liquidation</source>
        <translation>ликвидация</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="110"/>
        <source>cut of staff</source>
        <translation>сокращение</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="110"/>
        <source>decline of production</source>
        <translation>спад производства</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="111"/>
        <source>another cause</source>
        <translation>другая причина</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="112"/>
        <source>Wants to move</source>
        <translation>Хочет переехать</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="114"/>
        <source>First what he may have, then by what he misses the rest.</source>
        <translation>Сначала что положено, потом чего не хватает до остального.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="115"/>
        <source>What the programme has for this person</source>
        <translation>Что положено этому человеку</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="120"/>
        <source>Today&apos;s day in the matter</source>
        <translation>На какой день смотрим</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="121"/>
        <source>Came to the centre on</source>
        <translation>Обратился в центр</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="128"/>
        <source>other paid work</source>
        <translation>другая оплачиваемая</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="129"/>
        <source>Visits as a job seeker (days, by commas)</source>
        <translation>Приходил как ищущий работу (дни через запятую)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="130"/>
        <source>Registered unemployed on (or empty)</source>
        <translation>Зарегистрирован безработным (или пусто)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="131"/>
        <source>Came to be marked (days, by commas)</source>
        <translation>Отмечался (дни через запятую)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="132"/>
        <source>Refused suitable work on (days, by commas)</source>
        <translation>Отказался от подходящей работы (дни через запятую)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="133"/>
        <source>Referral or call he missed, of (or empty)</source>
        <translation>Не явился: направление или вызов от (или пусто)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="134"/>
        <source>It was</source>
        <translation>Это было</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="135"/>
        <source>a referral to work</source>
        <translation>направление на работу</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="135"/>
        <source>a referral to training</source>
        <translation>направление на обучение</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="136"/>
        <source>a call to the centre</source>
        <translation>вызов в центр</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="137"/>
        <source>Stopped a measure himself on (or empty)</source>
        <translation>Сам прекратил участие (или пусто)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="138"/>
        <source>Taken off the register on (or empty)</source>
        <translation>Снят с учёта (или пусто)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="140"/>
        <source>Deadlines, grounds of refusal and removal, and when one may register again.</source>
        <translation>Сроки, основания отказа и снятия, когда можно снова.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="141"/>
        <source>Job seeker and unemployed</source>
        <translation>Ищущий работу и безработный</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="144"/>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="144"/>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="147"/>
        <source>male</source>
        <translation>мужской</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="147"/>
        <source>female</source>
        <translation>женский</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="148"/>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="151"/>
        <location filename="../../desktop/ui/calculators/short_forms.py" line="154"/>
        <source>Day, month, year, e.g. 12.02.2018</source>
        <translation>День, месяц, год, например 12.02.2018</translation>
    </message>
</context>
<context>
    <name>ShortView</name>
    <message>
        <location filename="../../desktop/ui/widgets/questions/typed.py" line="101"/>
        <source>Your answer</source>
        <translation>Ваш ответ</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/typed.py" line="106"/>
        <source>Answer in one to three words; their endings do not matter.</source>
        <translation>Ответьте одним–тремя словами; окончания не важны.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="132"/>
        <source>go to the search line</source>
        <translation>перейти в строку поиска</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="133"/>
        <source>this sheet of keys</source>
        <translation>этот список клавиш</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="134"/>
        <source>look up the copied word in a small window</source>
        <translation>найти скопированное слово в маленьком окне</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="135"/>
        <source>pages of the rail, in their order</source>
        <translation>страницы слева, по порядку</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="136"/>
        <source>larger text</source>
        <translation>крупнее текст</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="137"/>
        <source>smaller text</source>
        <translation>мельче текст</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="138"/>
        <source>text of the usual size</source>
        <translation>обычный размер текста</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="139"/>
        <source>choose a result</source>
        <translation>выбрать найденное</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="140"/>
        <source>open the chosen result</source>
        <translation>открыть выбранное</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="141"/>
        <source>search as typed; once more closes the results</source>
        <translation>искать как напечатано; ещё раз — закрыть найденное</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="142"/>
        <source>choose an answer, or say how well you knew it</source>
        <translation>выбрать ответ или оценить, как вы помнили</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="143"/>
        <source>check or show, then the next one</source>
        <translation>проверить или показать, потом дальше</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="144"/>
        <source>leave the review; what was answered stays answered</source>
        <translation>выйти из повторения; отвеченное остаётся отвеченным</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="145"/>
        <source>find on this page</source>
        <translation>найти на этой странице</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="146"/>
        <source>the next place found on the page</source>
        <translation>следующее найденное место на странице</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="147"/>
        <source>the place found before</source>
        <translation>предыдущее найденное место</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="148"/>
        <source>go to a line, a passage or a section by its number</source>
        <translation>перейти по номеру: строка, положение, раздел</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="149"/>
        <source>numbers of the passages on or off</source>
        <translation>показать или скрыть номера положений</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="150"/>
        <source>articles of the law on this page</source>
        <translation>статьи закона</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="151"/>
        <source>what the word or the reference under the cursor means</source>
        <translation>что значит слово или ссылка под курсором</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="152"/>
        <source>the next passage</source>
        <translation>следующее положение</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="153"/>
        <source>the passage before</source>
        <translation>предыдущее положение</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="154"/>
        <source>back to where you came from</source>
        <translation>назад, откуда пришли</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="155"/>
        <source>forward again</source>
        <translation>снова вперёд</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="156"/>
        <source>contents on or off</source>
        <translation>показать или убрать содержание</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="157"/>
        <source>copy the passage with its reference</source>
        <translation>скопировать отрывок со ссылкой</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="158"/>
        <source>copy the passage with its reference and a link to it</source>
        <translation>скопировать отрывок со ссылкой на закон и ссылкой для программы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="159"/>
        <source>put the passage (or the selected part) on the leaflet</source>
        <translation>добавить отрывок (или выделенное) в памятку</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="160"/>
        <source>open the chosen passage in the program</source>
        <translation>открыть выбранный отрывок в программе</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="161"/>
        <source>back to where you were</source>
        <translation>вернуться туда, где были</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="162"/>
        <source>bookmark the passage</source>
        <translation>поставить закладку на отрывок</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="163"/>
        <source>highlight what is selected; a number chooses the colour</source>
        <translation>выделить цветом; цифра выбирает цвет</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="164"/>
        <source>write a note to the passage or to what is selected</source>
        <translation>написать заметку к отрывку или к выделенному</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="165"/>
        <source>undo the last mark or note</source>
        <translation>отменить последнюю пометку или заметку</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="166"/>
        <source>a cursor in the text, to select by keys; once more takes it away</source>
        <translation>курсор в тексте, чтобы выделять клавишами; ещё раз — убрать</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="167"/>
        <source>my bookmarks and notes</source>
        <translation>мои закладки и заметки</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="168"/>
        <source>keep the note that is being written</source>
        <translation>сохранить заметку, которую пишете</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="169"/>
        <source>choose what to say or do</source>
        <translation>выбрать, что сказать или сделать</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="170"/>
        <source>go on</source>
        <translation>дальше</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="171"/>
        <source>leave; the case goes on from here next time</source>
        <translation>выйти; в следующий раз случай продолжится отсюда</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="172"/>
        <source>step by step through the debrief</source>
        <translation>шаг за шагом по разбору</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="173"/>
        <source>choose an answer</source>
        <translation>выбрать ответ</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="174"/>
        <source>move the chosen step up or down</source>
        <translation>передвинуть выбранный шаг вверх или вниз</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="175"/>
        <source>check the answer, then the next question</source>
        <translation>проверить ответ, потом следующий вопрос</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="176"/>
        <source>leave; the quiz goes on from here next time</source>
        <translation>выйти; в следующий раз тест продолжится отсюда</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="177"/>
        <source>pass the week</source>
        <translation>прожить неделю</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="178"/>
        <source>plan what was done last week</source>
        <translation>запланировать то же, что на прошлой неделе</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="179"/>
        <source>in the strip of weeks: look back and forth</source>
        <translation>в полосе недель: смотреть назад и вперёд</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="180"/>
        <source>on the map: the card of the household; arrow keys go from one to another</source>
        <translation>на карте: карточка двора; стрелки ведут от двора к двору</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="181"/>
        <source>back; the run goes on from here next time</source>
        <translation>назад; в другой раз заход продолжится отсюда</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="182"/>
        <source>one more member of the family</source>
        <translation>ещё один член семьи</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="183"/>
        <source>take the member out</source>
        <translation>убрать члена семьи</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="184"/>
        <source>empty the cell</source>
        <translation>очистить ячейку</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="185"/>
        <source>change the cell, keep it</source>
        <translation>изменить ячейку, оставить записанное</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="186"/>
        <source>move the line up</source>
        <translation>поднять строку</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="187"/>
        <source>move the line down</source>
        <translation>опустить строку</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="188"/>
        <source>take the line out</source>
        <translation>убрать строку</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="189"/>
        <source>change the words of the line</source>
        <translation>изменить слова строки</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="190"/>
        <source>undo the last change of the leaflet</source>
        <translation>отменить последнее изменение памятки</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="191"/>
        <source>save the leaflet as PDF</source>
        <translation>сохранить памятку в PDF</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/shortcuts.py" line="192"/>
        <source>print the leaflet</source>
        <translation>напечатать памятку</translation>
    </message>
</context>
<context>
    <name>SittingView</name>
    <message>
        <location filename="../../desktop/ui/quiz/sitting_view.py" line="112"/>
        <source>Question {number} of {total}</source>
        <translation>Вопрос {number} из {total}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/sitting_view.py" line="117"/>
        <source>Time left</source>
        <translation>Осталось времени</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/sitting_view.py" line="127"/>
        <source>Check (Enter)</source>
        <translation>Проверить (Enter)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/sitting_view.py" line="127"/>
        <source>Save and go on (Enter)</source>
        <translation>Сохранить и дальше (Enter)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/sitting_view.py" line="143"/>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/sitting_view.py" line="153"/>
        <source>Pause: the clock stands still.</source>
        <translation>Пауза: часы стоят.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/sitting_view.py" line="154"/>
        <source>Go on (Enter)</source>
        <translation>Продолжить (Enter)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/sitting_view.py" line="165"/>
        <source>Previous (Page Up)</source>
        <translation>Назад (Page Up)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/sitting_view.py" line="165"/>
        <source>Next (Page Down)</source>
        <translation>Вперёд (Page Down)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/sitting_view.py" line="170"/>
        <source>Finish…</source>
        <translation>Закончить…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/sitting_view.py" line="217"/>
        <source>To the score (Enter)</source>
        <translation>К результату (Enter)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/sitting_view.py" line="217"/>
        <source>Next (Enter)</source>
        <translation>Дальше (Enter)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/sitting_view.py" line="244"/>
        <source>Flagged ✓ (Ctrl+D)</source>
        <translation>Отмечен ✓ (Ctrl+D)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/sitting_view.py" line="244"/>
        <source>Flag (Ctrl+D)</source>
        <translation>Отметить (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <location filename="../../desktop/ui/widgets/source_line.py" line="52"/>
        <source>Ministry of Labour</source>
        <translation>Министерство труда</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/source_line.py" line="53"/>
        <source>Akimat of Balkhash</source>
        <translation>Акимат Балхаша</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/source_line.py" line="54"/>
        <source>Employment centre of Almaty</source>
        <translation>Центр занятости Алматы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/source_line.py" line="55"/>
        <source>the paper «Kazakhstanskaya Pravda»</source>
        <translation>«Казахстанская правда»</translation>
    </message>
</context>
<context>
    <name>StartList</name>
    <message>
        <location filename="../../desktop/ui/quiz/start_list.py" line="41"/>
        <source>Quizzes</source>
        <translation>Тесты</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/start_list.py" line="43"/>
        <source>Each answer is explained, with the passage it comes from.</source>
        <translation>Каждый ответ объяснён, с отрывком пособия, откуда он взят.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/start_list.py" line="46"/>
        <source>Reading the questions…</source>
        <translation>Вопросы читаются…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/start_list.py" line="48"/>
        <source>There is no quiz that can be taken; the strip above says why.</source>
        <translation>Ни одного теста пройти нельзя; почему — сказано в полосе сверху.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/start_list.py" line="63"/>
        <source>Left at question {number} of {total}</source>
        <translation>Остановились на вопросе {number} из {total}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/start_list.py" line="66"/>
        <source>The clock goes on meanwhile.</source>
        <translation>Часы тем временем идут.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/start_list.py" line="67"/>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/start_list.py" line="74"/>
        <source>By topic, article, role or weakness</source>
        <translation>По разделу, статье, роли или слабым местам</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/quiz/start_list.py" line="75"/>
        <source>%n question(s) in all banks</source>
        <translation>
            <numerusform>%n вопрос во всех банках</numerusform>
            <numerusform>%n вопроса во всех банках</numerusform>
            <numerusform>%n вопросов во всех банках</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/start_list.py" line="76"/>
        <source>Your own selection…</source>
        <translation>Своя подборка…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/start_list.py" line="78"/>
        <source>Attestation…</source>
        <translation>Аттестация…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/start_list.py" line="85"/>
        <source>New questions from the rules</source>
        <translation>Новые вопросы по правилам</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/start_list.py" line="86"/>
        <source>Other numbers, days and families every time; the rules themselves know the answer.</source>
        <translation>Каждый раз другие числа, дни и семьи; ответ считают сами правила.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/start_list.py" line="88"/>
        <source>Ten new questions</source>
        <translation>Десять новых вопросов</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/quiz/start_list.py" line="97"/>
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/quiz/start_list.py" line="98"/>
        <source>%n question(s) by chance</source>
        <translation>
            <numerusform>%n вопрос наугад</numerusform>
            <numerusform>%n вопроса наугад</numerusform>
            <numerusform>%n вопросов наугад</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/quiz/start_list.py" line="100"/>
        <source>All of them</source>
        <translation>Все вопросы</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <location filename="../../desktop/ui/village/start_view.py" line="36"/>
        <source>Village</source>
        <translation>Село</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/start_view.py" line="37"/>
        <source>Bring the aid to a village: plan week by week, see what happens and why.</source>
        <translation>Принесите АСП в село: планируйте неделю за неделей, смотрите, что выходит и почему.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/start_view.py" line="39"/>
        <source>Reading the villages…</source>
        <translation>Читаются сёла…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/start_view.py" line="52"/>
        <source>Under way: week {week} of {weeks}</source>
        <translation>Заход идёт: неделя {week} из {weeks}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/start_view.py" line="54"/>
        <source>Played to the end: the debrief and any week of it can be looked at again.</source>
        <translation>Сыграно до конца: разбор и любую неделю можно посмотреть снова.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/start_view.py" line="56"/>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/start_view.py" line="63"/>
        <source>How long</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/start_view.py" line="64"/>
        <source>a year: 52 weeks</source>
        <translation>год: 52 недели</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/start_view.py" line="65"/>
        <source>for a seminar: 24 weeks</source>
        <translation>для семинара: 24 недели</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/start_view.py" line="67"/>
        <source>Number of the class</source>
        <translation>Номер класса</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/start_view.py" line="70"/>
        <source>The same number gives everybody the same chance; empty: dice of your own.</source>
        <translation>Один номер даёт всем один и тот же случай; пусто — свой.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/village/start_view.py" line="77"/>
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n двор</numerusform>
            <numerusform>%n двора</numerusform>
            <numerusform>%n дворов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/start_view.py" line="78"/>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/start_view.py" line="79"/>
        <source>Begin: {village}</source>
        <translation>Начать: {village}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/start_view.py" line="90"/>
        <source>For the trainer</source>
        <translation>Тренеру</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/start_view.py" line="92"/>
        <source>Own villages and tactics, the class, two plans compared, roles on paper.</source>
        <translation>Свои сёла и тактики, класс, два плана рядом, роли на бумаге.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/start_view.py" line="94"/>
        <source>Trainer&apos;s desk</source>
        <translation>Стол тренера</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <location filename="../../desktop/ui/status_words.py" line="13"/>
        <source>in force in substance</source>
        <translation>действует по сути</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/status_words.py" line="14"/>
        <source>number changed</source>
        <translation>число изменилось</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/status_words.py" line="15"/>
        <source>norm repealed</source>
        <translation>норма отменена</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/status_words.py" line="16"/>
        <source>renamed</source>
        <translation>переименовано</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/status_words.py" line="17"/>
        <source>not verified for today</source>
        <translation>на сегодня не проверено</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../../desktop/ui/widgets/status_line.py" line="19"/>
        <source>What changed since 2018</source>
        <translation>Что изменилось с 2018 года</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/status_line.py" line="20"/>
        <source>Enter opens what changed since 2018.</source>
        <translation>Enter откроет, что изменилось с 2018 года.</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <location filename="../../desktop/ui/widgets/questions/step_card.py" line="45"/>
        <source>{place} of {count}: {step}</source>
        <translation>{place} из {count}: {step}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/step_card.py" line="129"/>
        <source>Move up: {step}</source>
        <translation>Поднять: {step}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/step_card.py" line="129"/>
        <source>Move down: {step}</source>
        <translation>Опустить: {step}</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <location filename="../../desktop/ui/village/story.py" line="60"/>
        <source>Week {week}</source>
        <translation>Неделя {week}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/story.py" line="69"/>
        <source>Household {number}</source>
        <translation>Двор {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/story.py" line="80"/>
        <source>You did nothing this week.</source>
        <translation>На этой неделе вы ничего не делали.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/story.py" line="81"/>
        <source>You did: {what}.</source>
        <translation>Вы сделали: {what}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/story.py" line="88"/>
        <source>Signed a contract: {who}.</source>
        <translation>Подписали контракт: {who}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/story.py" line="91"/>
        <source>Those you talked to: {answers}.</source>
        <translation>С кем вы говорили: {answers}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/story.py" line="92"/>
        <source>No new contracts: word goes round, but nobody has come yet.</source>
        <translation>Новых контрактов нет: слово ходит, но пока никто не пришёл.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/story.py" line="115"/>
        <source>refused</source>
        <translation>отказали</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/story.py" line="115"/>
        <source>have decided</source>
        <translation>решились</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/story.py" line="121"/>
        <source>as before</source>
        <translation>по-прежнему</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/story.py" line="127"/>
        <source>trust {before} → {after}</source>
        <translation>доверие {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/story.py" line="130"/>
        <source>A reproach is remembered: {trust}.</source>
        <translation>Попрёк запомнили: {trust}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/story.py" line="131"/>
        <source>Pressure is remembered: {trust}.</source>
        <translation>Нажим запомнили: {trust}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/story.py" line="132"/>
        <source>Nobody has seen the success you spoke of: {trust}.</source>
        <translation>Успеха, о котором вы рассказали, никто не видел: {trust}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/story.py" line="133"/>
        <source>Help with papers was promised and did not come ({who}): {trust}.</source>
        <translation>Обещанной помощи с бумагами не дождались ({who}): {trust}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/story.py" line="134"/>
        <source>Left the programme: {who}; their neighbours hear why.</source>
        <translation>Ушли из программы: {who}; соседи слышат почему.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/story.py" line="135"/>
        <source>Results can be seen: {who}; their neighbours look at them.</source>
        <translation>Результат виден: {who}; соседи смотрят на них.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/story.py" line="136"/>
        <source>First aid was paid: {who}; {trust}.</source>
        <translation>Первую помощь получили: {who}; {trust}.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/story.py" line="141"/>
        <source>Nothing new otherwise; {trust}.</source>
        <translation>Больше нового нет; {trust}.</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <location filename="../../desktop/ui/widgets/strip.py" line="24"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>TermsPage</name>
    <message>
        <location filename="../../desktop/ui/pages/terms_page.py" line="27"/>
        <source>Half a word in Russian, Kazakh or English</source>
        <translation>Половина слова по-русски, по-казахски или по-английски</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/terms_page.py" line="28"/>
        <source>Filter the terms</source>
        <translation>Отбор терминов</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/terms_page.py" line="34"/>
        <source>Terms</source>
        <translation>Термины</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/pages/terms_page.py" line="51"/>
        <source>%n term(s). Kazakh names without a source are marked.</source>
        <translation>
            <numerusform>%n термин. Казахские названия без источника помечены.</numerusform>
            <numerusform>%n термина. Казахские названия без источника помечены.</numerusform>
            <numerusform>%n терминов. Казахские названия без источника помечены.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/terms_page.py" line="56"/>
        <source>Type half a word to see the rest.</source>
        <translation>Наберите половину слова, чтобы увидеть остальные.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/terms_page.py" line="62"/>
        <source>[not verified]</source>
        <translation>[не проверено]</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/terms_page.py" line="82"/>
        <source>The handbook gives no definition; it uses the word so:</source>
        <translation>Определения в пособии нет; слово стоит в нём так:</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/terms_page.py" line="85"/>
        <source>The handbook gives no definition.</source>
        <translation>Пособие определения не даёт.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <location filename="../../desktop/ui/changes/timeline.py" line="53"/>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/timeline.py" line="58"/>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/timeline.py" line="60"/>
        <source>Copy as text</source>
        <translation>Скопировать текстом</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/timeline.py" line="83"/>
        <location filename="../../desktop/ui/changes/timeline.py" line="99"/>
        <source>What changed since 2018</source>
        <translation>Что изменилось с 2018 года</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/timeline.py" line="86"/>
        <location filename="../../desktop/ui/changes/timeline.py" line="128"/>
        <source>Source: {source}</source>
        <translation>Источник: {source}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/timeline.py" line="90"/>
        <source>assistance</source>
        <translation>адресная помощь</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/timeline.py" line="90"/>
        <source>employment</source>
        <translation>занятость</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/timeline.py" line="91"/>
        <source>the Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/timeline.py" line="91"/>
        <source>words and institutions</source>
        <translation>слова и учреждения</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/timeline.py" line="92"/>
        <source>all subjects</source>
        <translation>все темы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/timeline.py" line="100"/>
        <source>The handbook is of early 2018. What it says is right for that time; for a decision today see the Social Code.</source>
        <translation>Пособие — начала 2018 года. Оно верно для того времени; для решения сегодня смотрите Социальный кодекс.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/timeline.py" line="108"/>
        <source>Go to a year</source>
        <translation>Перейти к году</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/timeline.py" line="130"/>
        <source>And {count} more places of the handbook</source>
        <translation>Ещё мест пособия: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/changes/timeline.py" line="134"/>
        <source>[not verified]</source>
        <translation>[не проверено]</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <location filename="../../desktop/ui/pages/today_page.py" line="103"/>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/today_page.py" line="123"/>
        <source>Your progress is not open; the strip above says why.</source>
        <translation>Прогресс не открыт; почему — сказано в полосе сверху.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/today_page.py" line="124"/>
        <source>Looking what is due…</source>
        <translation>Смотрю, что пора повторить…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/today_page.py" line="183"/>
        <source>The next 30 days</source>
        <translation>Ближайшие 30 дней</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/pages/today_page.py" line="186"/>
        <source>Dark: reviews. Light: new items.</source>
        <translation>Тёмное — повторения, светлое — новое.</translation>
    </message>
</context>
<context>
    <name>TrainerView</name>
    <message>
        <location filename="../../desktop/ui/village/trainer_view.py" line="35"/>
        <source>Trainer&apos;s desk</source>
        <translation>Стол тренера</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/trainer_view.py" line="38"/>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/trainer_view.py" line="38"/>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/trainer_view.py" line="38"/>
        <source>Plans</source>
        <translation>Планы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/trainer_view.py" line="38"/>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/trainer_view.py" line="40"/>
        <source>To the villages</source>
        <translation>К сёлам</translation>
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
        <translation>Открыть</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/reception.py" line="147"/>
        <source>Look up the copied word</source>
        <translation>Найти скопированное слово</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/reception.py" line="148"/>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
</context>
<context>
    <name>TroubleTeller</name>
    <message>
        <location filename="../../desktop/ui/trouble.py" line="34"/>
        <source>Viewing only: nothing can be written to {folder}, progress is not kept.</source>
        <translation>Только просмотр: в папку {folder} писать нельзя, прогресс не сохраняется.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/trouble.py" line="42"/>
        <source>%n answer(s) wait to be saved.</source>
        <translation>
            <numerusform>%n ответ ждёт сохранения.</numerusform>
            <numerusform>%n ответа ждут сохранения.</numerusform>
            <numerusform>%n ответов ждут сохранения.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/trouble.py" line="48"/>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/trouble.py" line="52"/>
        <source>Bring back the copy of {date}</source>
        <translation>Вернуть копию от {date}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/trouble.py" line="54"/>
        <source>Start anew (the file is kept)</source>
        <translation>Начать заново (файл сохранится)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/trouble.py" line="56"/>
        <source>Choose another folder</source>
        <translation>Выбрать другую папку</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/trouble.py" line="60"/>
        <source>Folder for your progress</source>
        <translation>Папка для вашего прогресса</translation>
    </message>
</context>
<context>
    <name>TrueFalseView</name>
    <message>
        <location filename="../../desktop/ui/widgets/questions/choice.py" line="109"/>
        <source>True</source>
        <translation>Верно</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/choice.py" line="109"/>
        <source>False</source>
        <translation>Неверно</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/choice.py" line="117"/>
        <source>Is this true?</source>
        <translation>Верно ли это?</translation>
    </message>
</context>
<context>
    <name>TypedView</name>
    <message>
        <location filename="../../desktop/ui/widgets/questions/typed.py" line="66"/>
        <source>The right answer: {answer}</source>
        <translation>Верный ответ: {answer}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/typed.py" line="67"/>
        <source>The number is right, the unit is not.</source>
        <translation>Число верное, единица — нет.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/typed.py" line="68"/>
        <source>No answer</source>
        <translation>Ответа нет</translation>
    </message>
</context>
<context>
    <name>VignetteView</name>
    <message numerus="yes">
        <location filename="../../desktop/ui/widgets/questions/vignette.py" line="41"/>
        <source>%n part(s); they are checked together.</source>
        <translation>
            <numerusform>%n часть; проверяются вместе.</numerusform>
            <numerusform>%n части; проверяются вместе.</numerusform>
            <numerusform>%n частей; проверяются вместе.</numerusform>
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
        <translation>Часть {letter}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/vignette.py" line="100"/>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/vignette.py" line="100"/>
        <source>Partly right</source>
        <translation>Верно отчасти</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/vignette.py" line="100"/>
        <source>Wrong</source>
        <translation>Неверно</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/widgets/questions/vignette.py" line="104"/>
        <source>Open in the handbook</source>
        <translation>Открыть в пособии</translation>
    </message>
</context>
<context>
    <name>Village</name>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="46"/>
        <source>not asked</source>
        <translation>не спрашивали</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="47"/>
        <source>not entitled</source>
        <translation>не положено</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="48"/>
        <source>have not heard</source>
        <translation>не слышали</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="49"/>
        <source>have heard</source>
        <translation>слышали</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="50"/>
        <source>curious</source>
        <translation>интерес</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="51"/>
        <source>weighing</source>
        <translation>взвешивают</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="52"/>
        <source>signed</source>
        <translation>контракт</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="53"/>
        <source>have the aid</source>
        <translation>получают</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="54"/>
        <source>results seen</source>
        <translation>виден результат</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="55"/>
        <source>left</source>
        <translation>ушли</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="56"/>
        <source>speak well of it</source>
        <translation>советуют</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="64"/>
        <source>group not known</source>
        <translation>группа неизвестна</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="65"/>
        <source>innovators</source>
        <translation>инноваторы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="66"/>
        <source>early adopters</source>
        <translation>первопроходцы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="67"/>
        <source>early majority</source>
        <translation>раннее большинство</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="68"/>
        <source>late majority</source>
        <translation>позднее большинство</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="69"/>
        <source>laggards</source>
        <translation>отстающие</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="77"/>
        <source>kin</source>
        <translation>родня</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="78"/>
        <source>neighbours</source>
        <translation>соседи</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="79"/>
        <source>work</source>
        <translation>работа</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="80"/>
        <source>mosque</source>
        <translation>мечеть</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="81"/>
        <source>school</source>
        <translation>школа</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="89"/>
        <source>a couple with two children</source>
        <translation>пара с двумя детьми</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="90"/>
        <source>a couple with four children</source>
        <translation>пара с четырьмя детьми</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="91"/>
        <source>a mother with a small child</source>
        <translation>мать с маленьким ребёнком</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="92"/>
        <source>a young couple with a baby</source>
        <translation>молодая пара с младенцем</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="93"/>
        <source>two pensioners</source>
        <translation>два пенсионера</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="94"/>
        <source>a grandmother with a grandchild</source>
        <translation>бабушка с внуком</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="95"/>
        <source>a man alone</source>
        <translation>одинокий мужчина</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="96"/>
        <source>a couple with a disabled child</source>
        <translation>пара с ребёнком с инвалидностью</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="105"/>
        <source>the door is open to you</source>
        <translation>вам открывают</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="106"/>
        <source>they are wary of you</source>
        <translation>вас побаиваются</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="107"/>
        <source>they do not want to see you</source>
        <translation>вас видеть не хотят</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="115"/>
        <source>household {number}</source>
        <translation>двор {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="121"/>
        <source>opinion leaders</source>
        <translation>лидеры мнений</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="123"/>
        <source>those who refused</source>
        <translation>отказавшие</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="125"/>
        <source>not visited yet</source>
        <translation>у кого ещё не были</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="126"/>
        <source>the next ones on the way</source>
        <translation>следующие по дороге</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="133"/>
        <source>you</source>
        <translation>вы</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="134"/>
        <source>your run before</source>
        <translation>ваш прежний</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="135"/>
        <source>does nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="136"/>
        <source>at random</source>
        <translation>наугад</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="137"/>
        <source>by theory</source>
        <translation>по теории</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="145"/>
        <source>first talk to the akim</source>
        <translation>сначала аким</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="146"/>
        <source>first prepare the press</source>
        <translation>сначала первый этап СМИ</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="147"/>
        <source>first brief the press</source>
        <translation>сначала второй этап СМИ</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="148"/>
        <source>first print leaflets</source>
        <translation>сначала листовки</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="149"/>
        <source>first somebody&apos;s results must be seen</source>
        <translation>сначала должен быть виден чей-то результат</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="150"/>
        <source>first three families must have results</source>
        <translation>сначала нужны три семьи с результатом</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="165"/>
        <source>{days} d. a household</source>
        <translation>{days} дн. на двор</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="166"/>
        <source>{days} d.</source>
        <translation>{days} дн.</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="173"/>
        <source>at home, one by one</source>
        <translation>дома, по одному</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="175"/>
        <location filename="../../desktop/ui/village/words.py" line="177"/>
        <source>up to {share} of households</source>
        <translation>до {share} дворов</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="179"/>
        <source>news to the whole village</source>
        <translation>весть всему селу</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/village/words.py" line="180"/>
        <source>prepares the ground</source>
        <translation>готовит почву</translation>
    </message>
</context>
<context>
    <name>WeakBlock</name>
    <message>
        <location filename="../../desktop/ui/review/blocks.py" line="101"/>
        <source>The weakest section</source>
        <translation>Слабый раздел</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/blocks.py" line="104"/>
        <source>right {right} of {total}</source>
        <translation>верно {right} из {total}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/blocks.py" line="106"/>
        <source>Questions on it</source>
        <translation>Вопросы по разделу</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/review/blocks.py" line="108"/>
        <source>Read it</source>
        <translation>Прочитать</translation>
    </message>
</context>
<context>
    <name>WorthChart</name>
    <message>
        <location filename="../../desktop/ui/village/worth_chart.py" line="32"/>
        <source>What each tactic was worth</source>
        <translation>Чего стоила каждая тактика</translation>
    </message>
</context>
</TS>
