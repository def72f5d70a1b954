<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ExistingSecrets</name>
    <message numerus="yes">
        <source>This application has %n secrets.</source>
        <translation>
            <numerusform>This application has %n secret.</numerusform>
            <numerusform>This application has %n secrets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This application has %n secrets, %1 expired.</source>
        <translation>
            <numerusform>This application has %n secret, %1 expired.</numerusform>
            <numerusform>This application has %n secrets, %1 expired.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This enterprise application has %n secrets.</source>
        <translation>
            <numerusform>This enterprise application has %n secret.</numerusform>
            <numerusform>This enterprise application has %n secrets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This enterprise application has %n secrets, %1 expired.</source>
        <translation>
            <numerusform>This enterprise application has %n secret, %1 expired.</numerusform>
            <numerusform>This enterprise application has %n secrets, %1 expired.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This blueprint has %n secrets.</source>
        <translation>
            <numerusform>This blueprint has %n secret.</numerusform>
            <numerusform>This blueprint has %n secrets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This blueprint has %n secrets, %1 expired.</source>
        <translation>
            <numerusform>This blueprint has %n secret, %1 expired.</numerusform>
            <numerusform>This blueprint has %n secrets, %1 expired.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExpiryText</name>
    <message numerus="yes">
        <source>Expires %1, in %n days</source>
        <translation>
            <numerusform>Expires %1, in %n day</numerusform>
            <numerusform>Expires %1, in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expired %1, %n days ago</source>
        <translation>
            <numerusform>Expired %1, %n day ago</numerusform>
            <numerusform>Expired %1, %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GraphErrorText</name>
    <message numerus="yes">
        <source>Microsoft Graph is getting too many requests and asks to be left alone for %n minutes. Try again after that.</source>
        <translation>
            <numerusform>Microsoft Graph is getting too many requests and asks to be left alone for %n minute. Try again after that.</numerusform>
            <numerusform>Microsoft Graph is getting too many requests and asks to be left alone for %n minutes. Try again after that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyturn::AddQueueDialog</name>
    <message numerus="yes">
        <source>%1 of %Ln applications</source>
        <translation>
            <numerusform>%1 of %Ln application</numerusform>
            <numerusform>%1 of %Ln applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entra is expected to refuse %Ln of them</source>
        <translation>
            <numerusform>Entra is expected to refuse %Ln of them</numerusform>
            <numerusform>Entra is expected to refuse %Ln of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln are listed.</source>
        <translation>
            <numerusform>Only the first is listed.</numerusform>
            <numerusform>Only the first %Ln are listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyturn::AuthoritiesField</name>
    <message numerus="yes">
        <source>%n certificates are trusted: %1.</source>
        <translation>
            <numerusform>%n certificate is trusted: %1.</numerusform>
            <numerusform>%n certificates are trusted: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyturn::CheckValueFlow</name>
    <message numerus="yes">
        <source>Only the first %n files were read.</source>
        <translation>
            <numerusform>Only the first file was read.</numerusform>
            <numerusform>Only the first %n files were read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyturn::ChunkedVault</name>
    <message numerus="yes">
        <source>It is longer than the %n bytes that are kept at most.</source>
        <translation>
            <numerusform>It is longer than the %n byte that is kept at most.</numerusform>
            <numerusform>It is longer than the %n bytes that are kept at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyturn::CountdownLabel</name>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyturn::CounterpartPane</name>
    <message numerus="yes">
        <source>%n secrets on its blueprint</source>
        <translation>
            <numerusform>%n secret on its blueprint</numerusform>
            <numerusform>%n secrets on its blueprint</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secrets on its app registration</source>
        <translation>
            <numerusform>%n secret on its app registration</numerusform>
            <numerusform>%n secrets on its app registration</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyturn::CoverageText</name>
    <message numerus="yes">
        <source>%1 (%n more gaps)</source>
        <translation>
            <numerusform>%1 (%n more gap)</numerusform>
            <numerusform>%1 (%n more gaps)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyturn::DefaultsPage</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyturn::DeleteSecretDialog</name>
    <message numerus="yes">
        <source>%n others stay valid.</source>
        <translation>
            <numerusform>%n other stays valid.</numerusform>
            <numerusform>%n others stay valid.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyturn::EmptyList</name>
    <message numerus="yes">
        <source>Nothing in this list has one of the %Ln IDs.</source>
        <translation>
            <numerusform>Nothing in this list has the ID.</numerusform>
            <numerusform>Nothing in this list has one of the %Ln IDs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyturn::ExpiringPage</name>
    <message numerus="yes">
        <source>Only the first %Ln rows were copied. Export writes all of them.</source>
        <translation>
            <numerusform>Only the first row was copied. Export writes all of them.</numerusform>
            <numerusform>Only the first %Ln rows were copied. Export writes all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyturn::ExpiringTexts</name>
    <message numerus="yes">
        <source>%Ln secrets</source>
        <translation>
            <numerusform>%Ln secret</numerusform>
            <numerusform>%Ln secrets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are muted and not shown</source>
        <translation>
            <numerusform>%Ln is muted and not shown</numerusform>
            <numerusform>%Ln are muted and not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No secret expires within %n days.</source>
        <translation>
            <numerusform>No secret expires within %n day.</numerusform>
            <numerusform>No secret expires within %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln of the secrets that are selected will not be shown among the expiring ones until the day on which you look again.</source>
        <translation>
            <numerusform>The first %Ln of the secrets that are selected will not be shown among the expiring ones until the day on which you look again.</numerusform>
            <numerusform>The first %Ln of the secrets that are selected will not be shown among the expiring ones until the day on which you look again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secrets will not be shown among the expiring ones until the day on which you look again.</source>
        <translation>
            <numerusform>%Ln secret will not be shown among the expiring ones until the day on which you look again.</numerusform>
            <numerusform>%Ln secrets will not be shown among the expiring ones until the day on which you look again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyturn::ExpiryFacets</name>
    <message numerus="yes">
        <source>Within %n days</source>
        <translation>
            <numerusform>Within %n day</numerusform>
            <numerusform>Within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyturn::ExpiryText</name>
    <message numerus="yes">
        <source>Expires in %n days</source>
        <translation>
            <numerusform>Expires in %n day</numerusform>
            <numerusform>Expires in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired %n days ago</source>
        <translation>
            <numerusform>expired %n day ago</numerusform>
            <numerusform>expired %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days · last one</source>
        <translation>
            <numerusform>in %n day · last one</numerusform>
            <numerusform>in %n days · last one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days · another never expires</source>
        <translation>
            <numerusform>in %n day · another never expires</numerusform>
            <numerusform>in %n days · another never expires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days · another valid to %1</source>
        <translation>
            <numerusform>in %n day · another valid to %1</numerusform>
            <numerusform>in %n days · another valid to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days · another valid</source>
        <translation>
            <numerusform>in %n day · another valid</numerusform>
            <numerusform>in %n days · another valid</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyturn::KeychainVault</name>
    <message numerus="yes">
        <source>This system&apos;s keychain takes at most %n bytes for one entry.</source>
        <translation>
            <numerusform>This system&apos;s keychain takes at most %n byte for one entry.</numerusform>
            <numerusform>This system&apos;s keychain takes at most %n bytes for one entry.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyturn::ListStatusLine</name>
    <message numerus="yes">
        <source>Loading… %Ln objects</source>
        <translation>
            <numerusform>Loading… %Ln object</numerusform>
            <numerusform>Loading… %Ln objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln objects</source>
        <translation>
            <numerusform>%1 of %Ln object</numerusform>
            <numerusform>%1 of %Ln objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects</source>
        <translation>
            <numerusform>%Ln object</numerusform>
            <numerusform>%Ln objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Showing the %Ln objects this application owns.</source>
        <translation>
            <numerusform>Showing the one object this application owns.</numerusform>
            <numerusform>Showing the %Ln objects this application owns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be read.</source>
        <translation>
            <numerusform>%Ln more could not be read.</numerusform>
            <numerusform>%Ln more could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This list was read %Ln days ago.</source>
        <translation>
            <numerusform>This list was read %Ln day ago.</numerusform>
            <numerusform>This list was read %Ln days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This list was read %Ln hours ago.</source>
        <translation>
            <numerusform>This list was read %Ln hour ago.</numerusform>
            <numerusform>This list was read %Ln hours ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This list was read %Ln minutes ago.</source>
        <translation>
            <numerusform>This list was read %Ln minute ago.</numerusform>
            <numerusform>This list was read %Ln minutes ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyturn::RemindersPage</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyturn::RemovalDialog</name>
    <message numerus="yes">
        <source>%1 of %Ln secrets are ticked</source>
        <translation>
            <numerusform>%1 of %Ln secret is ticked</numerusform>
            <numerusform>%1 of %Ln secrets are ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln secrets…</source>
        <translation>
            <numerusform>Delete %Ln secret…</numerusform>
            <numerusform>Delete %Ln secrets…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln expired secrets?</source>
        <translation>
            <numerusform>Delete %Ln expired secret?</numerusform>
            <numerusform>Delete %Ln expired secrets?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln secrets</source>
        <translation>
            <numerusform>Delete %Ln secret</numerusform>
            <numerusform>Delete %Ln secrets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation>
            <numerusform>%Ln deleted</numerusform>
            <numerusform>%Ln deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone already</source>
        <translation>
            <numerusform>%Ln gone already</numerusform>
            <numerusform>%Ln gone already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not deleted; see the last column</source>
        <translation>
            <numerusform>%Ln not deleted; see the last column</numerusform>
            <numerusform>%Ln not deleted; see the last column</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln are listed.</source>
        <translation>
            <numerusform>Only the first is listed.</numerusform>
            <numerusform>Only the first %Ln are listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyturn::SecurityPage</name>
    <message numerus="yes">
        <source>It is also hidden when the screen is locked, when the computer goes to sleep, and after %n minutes without a key or the pointer. Windows that are open keep their time. Nothing is closed by this.</source>
        <extracomment>%n: minutes</extracomment>
        <translation>
            <numerusform>It is also hidden when the screen is locked, when the computer goes to sleep, and after %n minute without a key or the pointer. Windows that are open keep their time. Nothing is closed by this.</numerusform>
            <numerusform>It is also hidden when the screen is locked, when the computer goes to sleep, and after %n minutes without a key or the pointer. Windows that are open keep their time. Nothing is closed by this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyturn::TestSecretDialog</name>
    <message numerus="yes">
        <source>A new secret may take up to two minutes to reach all of Entra. Next attempt in %n s…</source>
        <translation>
            <numerusform>A new secret may take up to two minutes to reach all of Entra. Next attempt in %n s…</numerusform>
            <numerusform>A new secret may take up to two minutes to reach all of Entra. Next attempt in %n s…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyturn::UnsavedValues</name>
    <message numerus="yes">
        <source>%n values not saved yet</source>
        <translation>
            <numerusform>%n value not saved yet</numerusform>
            <numerusform>%n values not saved yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnerTexts</name>
    <message numerus="yes">
        <source>%n that could not be read</source>
        <translation>
            <numerusform>%n that could not be read</numerusform>
            <numerusform>%n that could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and more than %n more</source>
        <translation>
            <numerusform>%1 and more than %n more</numerusform>
            <numerusform>%1 and more than %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be read.</source>
        <translation>
            <numerusform>%n more could not be read.</numerusform>
            <numerusform>%n more could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyText</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchTexts</name>
    <message numerus="yes">
        <source>%Ln more in %1</source>
        <translation>
            <numerusform>%Ln more in %1</numerusform>
            <numerusform>%Ln more in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not found in this tenant: %Ln of the IDs.</source>
        <translation>
            <numerusform>Not found in this tenant: %Ln of the IDs.</numerusform>
            <numerusform>Not found in this tenant: %Ln of the IDs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were found; search for fewer IDs.</source>
        <translation>
            <numerusform>%Ln more was found; search for fewer IDs.</numerusform>
            <numerusform>%Ln more were found; search for fewer IDs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln IDs were not looked up; %1 are at once.</source>
        <translation>
            <numerusform>%Ln ID was not looked up; %1 are at once.</numerusform>
            <numerusform>%Ln IDs were not looked up; %1 are at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretVerdictText</name>
    <message numerus="yes">
        <source>Accepted after %n s.</source>
        <translation>
            <numerusform>Accepted after %n s.</numerusform>
            <numerusform>Accepted after %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not accepted in %n attempts.</source>
        <translation>
            <numerusform>Not accepted in %n attempt.</numerusform>
            <numerusform>Not accepted in %n attempts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueCheck</name>
    <message numerus="yes">
        <source>Matches hint %1 of %n secrets: possibly one of those below.</source>
        <translation>
            <numerusform>Matches hint %1 of %n secret: possibly the one below.</numerusform>
            <numerusform>Matches hint %1 of %n secrets: possibly one of those below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strings in this text match secrets:</source>
        <translation>
            <numerusform>%n string in this text matches secrets:</numerusform>
            <numerusform>%n strings in this text match secrets:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It expires in %n days.</source>
        <translation>
            <numerusform>It expires in %n day.</numerusform>
            <numerusform>It expires in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strings in “%1” match:</source>
        <translation>
            <numerusform>%n string in “%1” matches:</numerusform>
            <numerusform>%n strings in “%1” match:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing in %n files begins like a secret that is listed here.</source>
        <translation>
            <numerusform>Nothing in %n file begins like a secret that is listed here.</numerusform>
            <numerusform>Nothing in %n files begins like a secret that is listed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strings in %1 files match:</source>
        <extracomment>%1 is a number of files, at least 2.</extracomment>
        <translation>
            <numerusform>%n string in %1 files matches:</numerusform>
            <numerusform>%n strings in %1 files match:</numerusform>
        </translation>
    </message>
</context>
</TS>
