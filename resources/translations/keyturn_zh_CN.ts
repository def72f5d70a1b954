<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AadstsAdvice</name>
    <message>
        <source>This account does not belong to that tenant. Sign in with another account, give the tenant that this one belongs to, or have it invited as a guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such account in that tenant. Check how it is written, or sign in with another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s name or its password is wrong. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is locked after too many wrong passwords, or somebody uses it from a place that Microsoft does not trust. Wait a while, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s password has run out. Sign in with the browser and choose a new one there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is disabled. Sign in with another one, or ask an administrator to enable it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only people who are assigned to this application may sign in to it, and this account is not. Ask an administrator to assign it under “Users and groups” of the enterprise application, or sign in with another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in there any more. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation asks for a second proof of who you are, or for a new one. Sign in again and give it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation asks for a second proof of who you are, and none is set up for this account yet. Sign in again with the browser and set it up there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in has ended: the password was changed, or an administrator ended all sessions. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in has run out, as it does when it is not used for long. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation asks everybody to sign in anew from time to time. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sign-in was already used. Begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permissions were declined, so there is nothing that Keyturn could do. Try again and accept them, if you want to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has entered the code yet, or somebody has used it before. Begin again with a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is not one that Microsoft knows. Begin again with a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code has run out before somebody entered it. Begin again with a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation allows this only on a device that it manages. Sign in with the browser on such a device; a device code does not show which one you use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of your organisation (Conditional Access or security defaults) does not allow this way to sign in. Device codes are often blocked: try the browser, or the other way round. If neither works, ask an administrator which rule it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of your organisation (token protection) only takes tokens that are bound to a device, and Keyturn&apos;s are not. Ask an administrator for an exemption, or sign in in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your network or a policy between the two organisations does not allow you into that tenant. Choose another tenant, or ask an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has consented to what this application may do here. Sign in with the browser and consent, or let an administrator consent for everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an administrator can consent to these permissions. Send them the link for that, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft cannot tell which tenant is meant. Give its ID or one of its domains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application that Keyturn signs in as belongs to one tenant only. Give the ID or a domain of that tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application that Keyturn signs in as is not for personal accounts. Sign in to a work or school tenant: give its ID or one of its domains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such tenant in this cloud. Check how it is written, or choose another cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tenant is in another of Microsoft&apos;s clouds. Choose that cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tenant does not know Microsoft Graph by the address that was asked for. It is probably in another cloud; choose that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft does not take the permissions that were asked for. The address of Microsoft Graph is probably that of another cloud; check which one is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app registration does not list the address where Keyturn waits for the browser. Add http://localhost to it, under “Mobile and desktop applications”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This client ID is one of Microsoft&apos;s own applications, which may not ask for these permissions. Use a registration of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That tenant does not know the application that Keyturn signs in as. Check the client ID and the tenant; an application of another tenant needs an administrator&apos;s consent first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application that Keyturn signs in as is disabled. Ask an administrator to enable it, or use another registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This registration is for people who sign in, and takes no secret or certificate. Sign in with the browser, or use another registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app registration does not allow programs on a computer to sign people in. Turn on “Allow public client flows” under Authentication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret is wrong. Take its value and not its ID; one that was added just now may take a minute before it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret has run out. Use a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not one that the app registration knows, or it has run out. Add it under “Certificates &amp; secrets”, or use another one. A wrong clock of this computer has the same effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in service has a problem of its own. Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AzureCliText</name>
    <message>
        <source>%1 Azure CLI says: “%2”</source>
        <extracomment>%1 is a sentence; %2 is in English.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Azure CLI is too old. Run “az upgrade” in a terminal, or install the newest one, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure CLI reported a problem (exit code %1). Run “az account get-access-token --resource-type ms-graph --query tenant” in a terminal to see whether it works there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure CLI could not be started. The system says: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure CLI ended in the middle of its work. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure CLI gave no answer for a long time and was ended. Check the network and the proxy, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure CLI wrote much more than an answer and was ended. Check that “az” is Microsoft&apos;s program, and that it does not write a log to its output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of Azure CLI could not be understood. Update it with “az upgrade”, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure CLI is not installed, or not in one of the folders that PATH names. Install it, or sign in in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure CLI needs you to sign in. Run “%1” in a terminal, then try again.</source>
        <extracomment>%1 is a command.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Unknown option. keyturn --help tells which there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyturn takes no secret, password or token on the command line, where other programs can read it. Start Keyturn without it; it asks for it in a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected argument &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks after the client secrets of Microsoft Entra applications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the sample tenant that comes with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks once for secrets that expire soon, with the account used last, tells of them in a notification, and ends. Opens no window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sample opens the sample tenant, to which nobody signs in. Leave it out, or all of the other options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--check-expiring goes with the account used last. Leave out all other options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--cloud: there is no cloud of that name. These are known: %1. Others can be added in the settings, under Network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1: it takes an address such as https://example.com, which begins with https, or with http on this computer alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--cloud says already where to sign in: leave it out, or --login-authority and --graph-endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--login-authority and --graph-endpoint belong together: give both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--tenant: it takes a tenant&apos;s ID, a GUID, or one of its domains such as contoso.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--client-id: it takes the application (client) ID of an app registration, a GUID such as 00000000-1111-2222-3333-444444444444.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--ca-file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sign-in: it takes one of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud to sign in to: global, us-gov-l4, us-gov-l5, china, or one that was added in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the place of --cloud: where one signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --login-authority: where Microsoft Graph is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant to sign in to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID|domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app registration to sign in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates to trust beside the system&apos;s own, for this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts to sign in: browser, device-code, azure-cli, client-secret or certificate. What is secret is asked for in a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAY</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExistingSecrets</name>
    <message>
        <source>This application has no secrets yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This application has 1 secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This application has 1 secret, expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This application has %n secrets.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This application has %n secrets, %1 expired.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This enterprise application has no secrets yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This enterprise application has 1 secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This enterprise application has 1 secret, expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This enterprise application has %n secrets.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This enterprise application has %n secrets, %1 expired.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This blueprint has no secrets yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This blueprint has 1 secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This blueprint has 1 secret, expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This blueprint has %n secrets.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This blueprint has %n secrets, %1 expired.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 allowed for applications with personal accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 allowed for applications with personal accounts. Entra will refuse another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another secret is called “%1”; it never expires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another secret is called “%1”; it expired %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another secret is called “%1”; it expires %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExpiryText</name>
    <message>
        <source>Expires %1, tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires %1, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Expires %1, in %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Expired %1, yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired %1, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Expired %1, %n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <extracomment>A date and time; see the documentation of QDateTime::toString() for the letters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of Microsoft Graph&apos;s. The lifetime is counted by Graph&apos;s.</source>
        <extracomment>%1 is a length of time like &quot;3 hours, 5 minutes&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind Microsoft Graph&apos;s. The lifetime is counted by Graph&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExtraAuthoritiesText</name>
    <message>
        <source>(without a name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large to be a file of certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certificate in “%1”. It takes a PEM file: text with a line “-----BEGIN CERTIFICATE-----”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GrantingText</name>
    <message>
        <source> and </source>
        <extracomment>Between two permissions.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your token lacks %1. Keyturn can ask for it when you sign in again; an administrator may have to agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your token does not tell what it holds. If it lacks %1, Keyturn can ask for that when you sign in again; an administrator may have to agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your token lacks %1. In the sample tenant nothing can be added to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token lacks %1. An administrator can grant it to the application in the Entra admin center, under API permissions. Then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token lacks %1. Microsoft decides what Azure CLI&apos;s tokens hold, and nobody can add to it. Sign in with your browser to ask for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token lacks %1. Nothing can be added to a pasted token. Get one that holds it, and sign in with that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Directory.Read.All, Microsoft Graph tells what has changed since the last refresh, which is faster than reading a large list as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GraphErrorText</name>
    <message>
        <source>Microsoft Graph is getting too many requests right now. Wait a minute, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Microsoft Graph is getting too many requests and asks to be left alone for %n minutes. Try again after that.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Microsoft Graph refused the request and gave no reason. Try again later; if it stays so, the details have what a support case needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Graph refused the request. Microsoft Graph says: “%1”</source>
        <extracomment>%1 is in English.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object is as large as the directory allows, and nothing can be added to it. Delete old secrets that nothing uses any more, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quota for directory objects is used up: your own, or that of the directory. Deleted objects count for 30 days. Delete for good what nobody needs, or ask an administrator for a higher quota.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This application has as many client secrets as it may have. Delete one that nothing uses any more, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials of this object are locked. The owner of the application can change that under App instance property lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another object in the directory has a value that only one may have, such as an identifier. Refresh the list to see whether it is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Graph does not support what Keyturn asked for. That is a fault of Keyturn; the details have what a report of it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Graph no longer knows what has changed since the list was read. Refresh the list to read all of it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation asks for a new proof of who you are before this can be done. Try again, and sign in where you are asked to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have the right to do this. An owner of the application or an Application Administrator can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Graph could not be reached, or the connection broke off. Check the network and the proxy, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no longer in the directory. Refresh the list to see what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Graph has a problem of its own. Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer from Microsoft Graph could not be understood. Something on the way, such as a proxy, may have changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have the right to read this. It takes the permission AgentIdentityBlueprint.Read.All and a role in this directory that may read blueprints, such as Agent ID Administrator. Ask an administrator for them, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have the right to read this. It takes the permission Application.Read.All and a role in this directory that may read applications, such as Directory Readers. Ask an administrator for them, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have the right to do this. An owner of the blueprint or an Agent ID Administrator can, with the permission AgentIdentityBlueprint.AddRemoveCreds.All. Ask one of them, or ask to become an owner. A sign-in that also carries Directory.ReadWrite.All or Directory.AccessAsUser.All has no rights on blueprints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have the right to do this. An owner of the application, an Application Administrator or a Cloud Application Administrator can, with the permission Application.ReadWrite.All (a program that owns it: Application.ReadWrite.OwnedBy). Ask one of them, or ask to become an owner.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IssuedSecretFacts</name>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusual reply: save it and check. This is not what Microsoft Graph documents, so try the value before you rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeychainTexts</name>
    <message>
        <source>It does not work: this computer has no keychain service running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not work: the keychain is locked. Unlock it and test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not work: the keychain refused. Test again and allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not work: the keychain took the made-up value but did not have it afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not work: the keychain gave back something other than the made-up value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not work: the keychain reported a problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The made-up value may remain there, as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system does not tell how its keychain is; a test does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain service is running. On Linux it takes a Secret Service: GNOME Keyring, KWallet or KeePassXC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked, or not set up yet: your system will ask for a password before anything is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available and unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there, but does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing: a made-up value is stored, read back and removed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has not answered yet. Keyturn waits for it, and removes the made-up value as soon as it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works: a made-up value was stored, read back and removed again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::AboutDialog</name>
    <message>
        <source>About Keyturn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copyright 2026 The keyturn authors. Keyturn is free software under the Apache License 2.0 (Apache-2.0) and comes without any warranty. It is made with these libraries:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyturn was never tried against Microsoft&apos;s live service. It follows the documentation of Microsoft Graph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secrets of Microsoft Entra applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;version information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::AccountButton</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Alt+U)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::AccountFlow</name>
    <message>
        <source>You are signed out, but the keychain has not confirmed that the sign-in is gone from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out, and the keychain does not have the client secret of the sign-in any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out, and the keychain has nothing of it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has given your sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::AccountMenu</name>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;witch account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::AccountTiles</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::AccountTokens</name>
    <message>
        <source>Microsoft Graph does not take your sign-in any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::ActivityLog</name>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::ActivityPage</name>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been done here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each secret that you add, delete, keep or lose gets a line here, without its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is shown as CSV or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyturn-activity-%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::ActivityTableModel</name>
    <message>
        <source>(no description)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::AddQueue</name>
    <message>
        <source>%1: %2. Another question is open; answer that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. Nothing was added: another secret is on its way there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets were added to %1 of %2 applications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. This is the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. The next question comes once this value is put away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear whether a secret was added. Keyturn looks for it and tells below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 is &quot;2 of 5&quot;, %2 the name of an application, %3 a sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::AddQueueBand</name>
    <message>
        <source>Ask again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::AddQueueDialog</name>
    <message>
        <source>You are asked for one application after the other. The next question comes once the new value of the one before is put away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add secret for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 Only the first %Ln are listed.</source>
        <extracomment>%1 is a text of some sentences.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 1 application</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln applications</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Entra is expected to refuse 1 of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Entra is expected to refuse %Ln of them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyturn::AddQueueModel</name>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::AddSecretFlow</name>
    <message>
        <source>Adding the secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added: another secret is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret of %1 could not be added. Choose it to see why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret is being added. Keyturn stays open until its value has been shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyturn stays open: the value of a new secret is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::AdvancedPage</name>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write a log of requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic (v1.0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Graph version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address &amp;objects by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent identity blueprints are always addressed by object ID, the only way that Microsoft documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line for each, on the standard error stream: verb, path, status and request ID; no body, token or secret. Should something else print a token or a secret, it is taken out, as in the preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::ApplicationOpening</name>
    <message>
        <source>The certificate&apos;s file “%1” cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyturn: client secret of application %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::ApplicationPage</name>
    <message>
        <source>Sign in as an application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client sec&amp;ret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ertificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM with certificate and private key, or PFX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty if the file has none. It is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application %1 in %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty to use the one in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of a client secret, not its Secret ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.pfx *.p12 *.crt *.key)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::ApplicationSecret</name>
    <message>
        <source>The keychain could not be asked for the client secret. Enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret is not in the keychain any more. Enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked, so the client secret cannot be read. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not answer, so the client secret cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::ApplicationTypePicker</name>
    <message>
        <source>Enterprise Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed Identities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::AuthoritiesField</name>
    <message>
        <source>%1 and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n certificates are trusted: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Expired, and of no use any more: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.ca-bundle)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in use. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::AzureCli</name>
    <message>
        <source>Azure CLI can only be asked for a tenant by its ID or one of its domains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure CLI gave a token for another tenant than the one it was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::AzureCliTokens</name>
    <message>
        <source>Azure CLI is signed in as somebody else now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure CLI is signed in as somebody else now: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Graph asks for a new proof of who you are. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token of Azure CLI does not hold %1, and Azure CLI cannot ask for it. Sign in with the browser to use it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::BrowserSignIn</name>
    <message>
        <source>Keyturn cannot wait for the browser: this computer has no free port. Try again, or sign in with a device code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::BrowserWaitPage</name>
    <message>
        <source>Go on in your browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a de&amp;vice code instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a device code instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in page was opened there. When you are done, Keyturn goes on by itself. To sign in with another browser of this computer, copy the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the link in a browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be started. Copy the link and open it in a browser of this computer; Keyturn then goes on by itself. Without one, use a device code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::CheckValueDialog</name>
    <message>
        <source>Choose &amp;files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load the other lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to this secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a value, or type its first three characters, to see which secret it is. It is compared here with what the lists tell: nothing leaves this computer, and nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop files here: .env, JSON, YAML, scripts, any text. Every string in them that begins like a known secret is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::CheckValueFlow</name>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n files were read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has too much in it; only its beginning was looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not loaded, or not yet: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::CheckedFile</name>
    <message>
        <source>“%1” is a folder. Choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no file that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than %2. Nothing in it was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no text. Only text files can be checked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::ChunkedVault</name>
    <message numerus="yes">
        <source>It is longer than the %n bytes that are kept at most.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyturn::ClientCertificate</name>
    <message>
        <source>The private key is protected. Enter its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the passphrase of the private key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PFX file is encrypted in a way that is no longer safe and not read here. Export it again with AES256-SHA256, or convert it and choose the new file: openssl pkcs12 -legacy -in old.pfx -out new.pem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key is encrypted in a way that is no longer safe and not read here. Convert it and choose the new file: openssl pkcs8 -topk8 -provider legacy -provider default -in old.pem -out new.pem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key cannot be read. The file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certificate in this file. Choose a PEM or a PFX file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large to be a certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no private key in this file. Choose the file that holds it, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a private key in this file, but no certificate. Choose the file that holds it, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no RSA key. Applications can sign in with RSA keys only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key and the certificate do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key cannot sign. It may be too short.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::ClientCredentials</name>
    <message>
        <source>An application signs in to one tenant. Enter its ID or one of its domains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no client secret. Enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>The format of a date, as QLocale takes it; shown as &quot;19 May 2027&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate expired on %1. Add a new one to the application, then choose it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::ClipboardCountdown</name>
    <message>
        <source>Clear now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipboard is cleared in %1:%2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::CloseGuard</name>
    <message>
        <source>This value cannot be shown again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has not answered yet; the value may or may not be kept. If it is not, nobody can get it back once this window is closed: not you, not Microsoft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of this client secret is neither in the keychain nor marked as saved. Once this window is closed, nobody can get it back: not you, not Microsoft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete this secret and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep in keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no description)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::Cloud</name>
    <message>
        <source>Microsoft Entra (global)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Government L4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Government L5 (DoD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China (21Vianet)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::CloudDialog</name>
    <message>
        <source>Add cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Login authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph &amp;endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Portal (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::CloudPanel</name>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clouds of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A cloud&apos;s name, and the host where one signs in to it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the cloud “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its addresses are forgotten. Nothing in the cloud itself changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::CloudStore</name>
    <message>
        <source>Enter an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an address such as https://example.com. It begins with https, or with http on this computer alone, and has no user name and no “?” or “#”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a shorter name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the name of one of Microsoft&apos;s clouds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a cloud of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for any more clouds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::CommandPalette</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the secret value. It is not searched for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::ConnectionPanel</name>
    <message>
        <source>…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop &amp;test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyturn can reach this cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyturn cannot reach this cloud as it should; see above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::ConnectionTest</name>
    <message>
        <source>It needs what comes before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the proxy was found; it looks up all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All names were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lets Keyturn through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connections are secure. Certificates were issued by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by “%2”, whom this computer does not trust. If your organization inspects encrypted connections, choose its CA file above. If not, somebody else may be answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is good from %2 to %3 only. Check the clock of this computer; if that is right, the server&apos;s certificate has to be renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something on the way answers for %1 and leads to %2. Many guest networks do so until one has signed in to them: open any page in a browser, then test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came instead of an answer from %1. The sign-in page of a guest network (captive portal) or a proxy that inspects connections has sent it: open any page in a browser and see what it says, then test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password. Keyturn keeps none: choose a proxy that lets this computer through without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 was not found. Check how it is written, whether this computer is on the network, and whether the network wants a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at the proxy&apos;s address, %1. Check its host and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at %1 does not behave as a proxy of this kind. Check its type, host and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 does not let Keyturn through to %2 (%3). Ask who looks after it.</source>
        <extracomment>%3: what the system says</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to %1 (%2). A firewall may be in the way, or the network wants a proxy.</source>
        <extracomment>%2: what the system says</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to %1 came about (%2). A firewall or a proxy on the way may have cut it off.</source>
        <extracomment>%2: what the system says</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate that came for %1 is for “%2”. Somebody else is answering, such as a guest network that one has to sign in to first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are not found in time. Check whether this computer is on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy does not answer. Check its type, host and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection came about in time. A firewall may be in the way, or the network wants a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came in time. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a problem of its own (HTTP status %2). Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, but not as a login authority of Microsoft Entra does (HTTP status %2). Check the cloud&apos;s login authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, but not as Microsoft Graph does (HTTP status %2). Check the cloud&apos;s Graph endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::CopyAsButton</name>
    <message>
        <source>Copy &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quoted for where it goes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::CopyField</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::CopyStateLabel</name>
    <message>
        <source>Not copied yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied, not pasted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. A background program read it at once; a clipboard manager?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted at %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not copied: another program holds on to the clipboard. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not pasted, and no longer on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::CountdownLabel</name>
    <message>
        <source>The time is up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyturn::CounterpartPane</name>
    <message>
        <source>Copy Secret ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy from keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secrets of the enterprise application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open enterprise application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the enterprise application (not visible in the Entra admin center)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it to add or delete one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some could not be read. Open it to see more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open blueprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 secret on its blueprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n secrets on its blueprint</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open app registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 secret on its app registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n secrets on its app registration</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets on the enterprise application could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh (F5) tries again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::CoverageText</name>
    <message>
        <source>No valid secret from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No valid secret from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No valid secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No valid secret until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No valid secret since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No valid secret since %1, until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and 1 gap more</source>
        <extracomment>%1 tells of one gap, &quot;No valid secret from 3 May 2027 to 1 Jun 2027&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n gaps more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyturn::CredentialController</name>
    <message>
        <source>These secrets may have changed: reading them anew failed.
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the directory…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::CredentialGuard</name>
    <message>
        <source>That looked like a client secret or a token, not like an ID. It was taken out again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::CredentialTableModel</name>
    <message>
        <source>(no description)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden, begins with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for Entra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra has created this secret and does not list it everywhere yet. For up to a few minutes a sign-in with it may be refused.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::CredentialView</name>
    <message>
        <source>Copy Secret ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details (without value)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a value…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy from keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an application to see its client secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F searches the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a client secret (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which secret a value is that you have, or that a file has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try whether the application can sign in with a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the value from the keychain and put it on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret itself stays valid in the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy from keychain as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the secrets anew…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::DataPage</name>
    <message>
        <source>Credential Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tenant ID}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keychain (%1), service Keyturn, each as
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those of the sample tenant, until Keyturn is closed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget accounts, layout and preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget cached &amp;lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget &amp;everything on this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets you kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{application ID}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key ID}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which secrets are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Names, descriptions, IDs and dates; no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts under Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
What was done to which secret, when, by whom and with what outcome; no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
What was asked of Entra and is not saved yet, so that a lost answer can be found again; no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Secret IDs, reasons and dates; no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cached lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Names, IDs, descriptions and dates of accounts that stay signed in, as they were read last; no value and no token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings and layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In memory, until Keyturn is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Names and IDs of who stays signed in, and of their tenants; no token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-ins that stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh tokens. Access tokens are in memory only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secrets to sign in with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign-in address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget accounts, layout and preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all accounts, the window&apos;s layout and all preferences?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out, and the sign-ins of all accounts are taken out of the keychain, with the client secrets that Keyturn signs in with. Sizes, columns, everything chosen in these settings, the clouds you added and the lifetimes last chosen in each tenant go back to what they were at first. The secrets you kept stay, and so do the list of them and the receipts. Cached lists go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the sign-ins out of the keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten. A list is kept again when it was loaded again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some cached lists could not be deleted. See the folder named above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten. The window opens as it did at first the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten, but the keychain has not confirmed that these sign-ins are gone from it: %1. Open the system&apos;s keychain program and delete what begins with Keyturn.</source>
        <extracomment>%1 is a list of user names.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::DateTimeField</name>
    <message>
        <source>Ctrl+Left and Ctrl+Right lead from the day to the month, year and time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::DefaultsPage</name>
    <message>
        <source>Defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Add secret proposes in a tenant where you have added none yet. Elsewhere it proposes what you chose there last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyturn::DeleteSecretDialog</name>
    <message>
        <source>Delete client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no description)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its value in the keychain is removed as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last valid secret of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 other stays valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n others stay valid.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be used now; neither can any other secret of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone. Whatever still signs in with this secret stops working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type its description to delete it all the same:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type the first 8 characters of its Secret ID to delete it all the same:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the secret value. Deleting the secret does not need it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::DeleteSecretFlow</name>
    <message>
        <source>Reading the secrets anew…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted: the secrets are read anew before, and that failed.
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted: reading the secrets of %1 anew failed. Choose it to see why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This secret is gone already: somebody else deleted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting the secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret is being deleted. Keyturn stays open until that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear whether a secret of %1 was deleted. Choose it to see why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret of %1 could not be deleted. Choose it to see why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret was deleted, but reading its object anew failed, so what is shown here may be old.
%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::DesktopEvents</name>
    <message>
        <source>Hides the values of client secrets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::DetailsController</name>
    <message>
        <source>Owners of a deleted application are known again once it is restored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::DeviceAuthorization</name>
    <message>
        <source>The answer holds no code to sign in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer holds no safe address to sign in at.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::DeviceCodePage</name>
    <message>
        <source>Enter this code in a browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for you to enter the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this or any other device, open this address, and enter the code there. Do that only if it was you who asked for it, here and now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a&amp;ddress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft says: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::EditMenu</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::EmptyList</name>
    <message>
        <source>Not supported for personal Microsoft accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with a work or school account to see this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing had arrived until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or there are some that you may not see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message above says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No application here is of the type “%1”; other types are hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1”. The application type “%2” may hide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this list has the ID %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing in this list has one of the %Ln IDs.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only whole IDs of a text like this are searched for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of this list are searched, whole or in part, and its IDs from %1 digits on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::ErrorPanel</name>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::EssentialsLine</name>
    <message>
        <source>Application (client) ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Application (client) ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Object ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory (tenant) ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Directory (tenant) ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy time of creation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra admin center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Entra admin center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Refresh (F5) reads them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::ExpiringActions</name>
    <message>
        <source>Print timeline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the object in its list, with this secret chosen (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add secret for each…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add secret for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a secret to each application that is selected, one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove expired…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete secrets that have expired: those that are selected, or all that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide these secrets until a day to look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is shown, or selected, as CSV, JSON or a calendar with alarms (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these secrets again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show when the secrets of each application are valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::ExpiringFlow</name>
    <message>
        <source>A secret is being deleted. Keyturn stays open until that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are being added to several applications already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln secrets</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln of the secrets that are selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Client secrets of %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::ExpiringModel</name>
    <message>
        <source>Enterprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blueprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no description)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another valid to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another never expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden, begins with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted until %1: review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted: review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::ExpiringPage</name>
    <message>
        <source>could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the secret value. It is not searched for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the lists anew (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiring secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln rows were copied. Export writes all of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyturn::ExpiringTexts</name>
    <message>
        <source>Nothing can be read of it as you are signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message below says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh (F5) reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln secrets</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 is muted and not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln are muted and not shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the lists are still loading: %1 objects so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not all lists are loaded: %1 objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a list, %2 a sentence that tells what went wrong.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the lists…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known which applications are yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secret matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to look in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh (F5) reads the lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secret has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No secret expires within %n days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyturn::ExpiryCalendar</name>
    <message>
        <source>A client secret of %1 expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret “%1” of %2 expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application (client) ID: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object ID: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret ID: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other secrets: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::ExpiryFacets</name>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Within %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Last valid ones only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets whose application has no other that is valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets of applications that you own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::ExpiryPicker</name>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <extracomment>A date and time; see the documentation of QDateTime::toString() for the letters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is longer than your organisation allows. Choose a shorter lifetime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End is in the past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End has to come after Start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation allows no End after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation did not allow so long a lifetime. Choose an earlier End.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest allowed: %1</source>
        <extracomment>%1 is a length of time like &quot;90 days&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a lifetime to choose, %2 why it cannot be: &quot;365 days, at most 90 days allowed&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is longer than the 24 months the admin center offers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::ExpiryText</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>The format of a date, as QLocale takes it; shown as &quot;19 May 2027&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires in 1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>expired today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired 1 day ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>expired %n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1 · last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1 · another never expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1 · another valid to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in 1 day · last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in 1 day · another never expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in 1 day · another valid to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n days · last one</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days · another never expires</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days · another valid to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · another never expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · another valid to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All secrets expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1 · another valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in 1 day · another valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n days · another valid</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · another valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <extracomment>A date and a time of day: &quot;19 May 2027, 12:02:11 UTC&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::ExportFlow</name>
    <message>
        <source>Export “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export expiring secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting… %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::FasterRefreshBand</name>
    <message>
        <source>Not &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster refresh: %1 An administrator may have to agree. You find this under Permissions again.</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::ForgetEverythingFlow</name>
    <message>
        <source>Forget everything on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget everything that Keyturn has on this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secrets stay valid in Entra, but the values kept here cannot be had again. You are signed out. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking all of Keyturn out of the keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has not confirmed that all values are gone from it; “Kept on this computer” lists those that may be left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain may hold values that Keyturn cannot name: the list of them in “%1” could not be understood, and was left there. Open the system&apos;s keychain program and delete what begins with Keyturn.</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nor that these sign-ins are: %1. Open the system&apos;s keychain program and delete what begins with Keyturn.</source>
        <extracomment>%1 is a list of user names.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These could not be deleted: %1.</source>
        <extracomment>%1 is a list of paths.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::GeneralPage</name>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the account used last when Keyturn starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More languages come with a later version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an account that stays signed in. Its lists are shown as they were last, and brought up to date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::GraphClient</name>
    <message>
        <source>The answer is not complete, or no JSON.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::GraphEndpoint</name>
    <message>
        <source>“%1” is not part of this Microsoft Graph service.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::GraphError</name>
    <message>
        <source>The answer (HTTP status %1) is a web page and not from Microsoft Graph. A proxy or gateway on the way may have sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer (HTTP status %1) gives no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is larger than any that Microsoft Graph sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not what Microsoft Graph documents.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::HandoverButtons</name>
    <message>
        <source>&amp;Test now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try whether the application can sign in with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IDs, dates and names for a ticket, without the value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::HttpReply</name>
    <message>
        <source>The answer cannot be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost before the answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to %2 came about (%1). If your organization inspects encrypted connections, choose its CA file in the settings, under Network, and test the connection there.</source>
        <extracomment>%1: what the system says</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::IdTokenCheck</name>
    <message>
        <source>The answer does not say who signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is for another application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer belongs to another sign-in. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has run out. Check this computer&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is of another tenant than the one asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer does not come from where it was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::IdentifierField</name>
    <message>
        <source>Directory (tenant) ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed by your organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this empty for your own organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither a directory ID nor a domain, such as contoso.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ID is not complete: it has %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no application ID, which has 32 digits from 0 to 9 and a to f.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::IdentifierFields</name>
    <message>
        <source>More IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory (tenant) ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is the name of an ID.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::IssuedSecretDialog</name>
    <message>
        <source>&amp;Copy value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to &amp;keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this client secret now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret values cannot be viewed, except for immediately after creation. Be sure to save this one before closing this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;I have saved it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret created, value shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret created, value hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This secret was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the keychain, and read back to make sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra did not tell the Secret ID, so Keyturn could not find the value in the keychain again. Copy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::JournalFolder</name>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder may be read-only, or the disk full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its files may not outlive a power cut.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::KeptIndex</name>
    <message>
        <source>The list of kept secrets cannot be read, so no secret is shown as kept: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept secrets that are not shown, since their entries in “%1” cannot be understood: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written beside “%1”: its folder may be read-only, or the disk full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can be neither read nor put aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of kept secrets could not be read and was put aside as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::KeptPage</name>
    <message>
        <source>Copy from keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget everything on this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secret is kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Save to keychain” keeps the value of a new secret in the system&apos;s keychain; it can be copied again from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the value from the keychain and put it on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret itself stays valid in the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget everything on this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::KeptPageFlow</name>
    <message>
        <source>Not copied: another program holds on to the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::KeptRemoval</name>
    <message>
        <source>Remove this value of “%1” from the keychain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the value “%1” of “%2” from the keychain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret stays valid in the directory, but its value cannot be had again from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::KeptSecretFlow</name>
    <message>
        <source>the new secret of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the secret “%1” of “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has answered after all: %1 is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain answers again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not copied: another program holds on to the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed from the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refused after all: %1 is not kept. Unless its value is saved elsewhere, delete it and add another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 A copy may remain in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::KeptSecrets</name>
    <message>
        <source>Keyturn: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyturn: %1 - %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of kept secrets still names one that is gone. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::KeptSecretsModel</name>
    <message>
        <source>Deleted in Entra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not checked</source>
        <extracomment>%1 is a status, such as &quot;Current&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no description)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory (tenant) ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::KeychainPanel</name>
    <message>
        <source>Asking the system…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test keychai&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::KeychainTrial</name>
    <message>
        <source>Keyturn: keychain test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::KeychainVault</name>
    <message numerus="yes">
        <source>This system&apos;s keychain takes at most %n bytes for one entry.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain has the entry, but gave no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is still there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::ListStatusLine</name>
    <message>
        <source>1 day ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a moment ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading… 1 object</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Loading… %Ln objects</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 1 object</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln objects</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 object</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. The list may be incomplete or old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was %1. Bringing it up to date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. This is the list as it was %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the list as it was %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This application may list only the objects it owns, and it owns none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing the 1 object this application owns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Showing the %Ln objects this application owns.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 more could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyturn::LocalData</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Such as &quot;Values in the keychain: 3&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts that stay signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets whose value is not accounted for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts under Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cached lists: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings, layout and muted secrets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::MainWindow</name>
    <message>
        <source>Keyturn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Keyturn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulate a &amp;lost reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to the next Add is lost on its way, so that you can see what Keyturn makes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Requests to the sample tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow s&amp;creen capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 - Keyturn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details copied, without the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Permissions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load all of the list anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the rows in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add secret</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::MenuButton</name>
    <message>
        <source>Menu (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::MuteDialog</name>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why nobody has to do anything about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the secret value. It does not belong into a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will not be shown among the expiring secrets until the day on which you look again. Nothing changes in Entra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::MutedSecrets</name>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written beside “%1”: another program holds it, its folder is read-only, or the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can be neither read nor put aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::Navigation</name>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service principals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secrets that expire within 30 days, of what is loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret values in the system&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was done from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An entry of the navigation and how many there are: &quot;Expiring (7)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed by your organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on this computer is reached without a proxy. A proxy that asks for a user name and a password cannot be used: Keyturn keeps none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra CA &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate authorities to trust beside the system&apos;s own, such as that of a company&apos;s inspecting proxy. A change counts from the next sign-in on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clouds of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For clouds that are air-gapped or behind a gateway. Microsoft&apos;s own are always there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clou&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in use yet: enter the proxy&apos;s host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in use yet: the host is a name or an address alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::NewSecretDialog</name>
    <message>
        <source>Show permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a description for this client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the secret value. Descriptions can be read by everyone in your directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description has %1 characters; %2 are possible.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::NotificationService</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::ObjectListPage</name>
    <message>
        <source>This is the secret value. It is not searched for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the list anew (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application &amp;type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows in view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rows with all their secrets as CSV or JSON, without values (Ctrl+E: those in view)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden by the application type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden by the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::ObjectTable</name>
    <message>
        <source>Directory objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Application (client) ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Object ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::ObjectTableModel</name>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::Opening</name>
    <message>
        <source>Azure CLI works in the cloud “%1”, and Keyturn does not know where that is. Add it to the clouds in the settings and choose it here, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked, so that Keyturn cannot read your sign-in, which may still be good. Unlock the keychain and ask it again, or sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain, which has your sign-in, does not answer. It may be locked and wait for its password in a window of its own. Answer there and ask it again, or sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain, which has your sign-in, is not running. Start it and ask it again, or sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not give your sign-in. Allow Keyturn to read it there and ask it again, or sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not have this sign-in any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud “%1” has another address now than when you signed in, or is not there any more. What was kept of that sign-in was dropped. Check the address in the settings, then sign in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::PermissionOffer</name>
    <message>
        <source>Ask for these permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for this permission</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::PermissionsFlow</name>
    <message>
        <source>The sample tenant has one token, which stays as it is. Roles and owners were read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pasted token cannot be renewed: get a new one, and sign in with that. Roles and owners were read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no new token. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::PermissionsPanel</name>
    <message>
        <source>Permission type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least privileged permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher privileged permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner or role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ac&amp;tion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documented permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles that suffice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a new token, such as after a role was activated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done about it is said under the action “%1”.</source>
        <extracomment>%1 is the action &quot;Add a secret&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
You are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s page: %1</source>
        <extracomment>%1 is the address of a page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besides one of these permissions, a work or school account needs one of these:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any user, as long as the directory is not restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner of the object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last checked at %1</source>
        <extracomment>%1 is a time of the day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::PortalActions</name>
    <message>
        <source>Open in Entra admin center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Certificates &amp;&amp; secrets in Entra admin center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link to Certificates &amp;&amp; secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an application first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample tenant is on this computer only; the admin center does not know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of this cloud&apos;s admin center is not known. It can be given in Settings &gt; Network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The admin center has no page for what was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no application ID to go by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened. The link was copied instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::Program</name>
    <message>
        <source>Personal account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to the next Add will be lost on its way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::ProgressPage</name>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::ReceiptFile</name>
    <message>
        <source>The receipt could not be written to “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may not outlive a power cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipts in “%1” cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::RecoveryFlow</name>
    <message>
        <source>The secret of %1 was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another secret of %1 cannot be added now: reading it failed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::RecoveryPanel</name>
    <message>
        <source>It is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it and add another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret not accounted for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::RedirectPage</name>
    <message>
        <source>Sign-in did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyturn says why. You can close this page and go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can close this page and go back to Keyturn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::RefreshTokenStore</name>
    <message>
        <source>Keyturn: sign-in of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer one took its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is still there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::RegisteredPermission</name>
    <message>
        <source>Sign you in, and keep you signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List applications and when secrets expire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add and delete client secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List agent identity blueprints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add and delete blueprints&apos; secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Know which lifetimes are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh large lists faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::RegistrationPage</name>
    <message>
        <source>Register Keyturn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;admin center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open admin center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyturn signs in as an application of your own organization, registered once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App registrations › New registration. Its name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication › Add a platform › Mobile and desktop applications. Redirect URI:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication › Advanced settings › Allow public client flows: Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API permissions › Add a permission › Microsoft Graph › Delegated permissions:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyturn never asks for Directory.ReadWrite.All or Directory.AccessAsUser.All: they give more than it needs, and with either of them Entra refuses to change the secrets of blueprints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure CLI (bash or zsh)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Graph PowerShell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or all of it by a &amp;script for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy registration script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy registration script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration&apos;s overview shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy consent link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open consent page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator can consent for everybody:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application (client) &amp;ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try it out with Microsoft Graph Command Line Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it out with Microsoft Graph Command Line Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is Microsoft&apos;s application, not yours: sign-in logs name it instead of Keyturn, your organization may have blocked it, and Microsoft may refuse it some permissions (AADSTS65002). For daily use register your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other &amp;ways to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ways to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::RemindMeAction</name>
    <message>
        <source>Remind me of this application</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::Reminder</name>
    <message>
        <source>a secret without a description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 expires today</source>
        <extracomment>%1 is an application, %2 one of its secrets.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 expires tomorrow</source>
        <extracomment>%1 is an application, %2 one of its secrets.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 expires in %3 days</source>
        <extracomment>%1 is an application, %2 one of its secrets; %3 is at least 2.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a client secret expires soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 client secrets expire soon</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::Reminders</name>
    <message>
        <source>Keyturn could not look for expiring secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Keyturn to see why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::RemindersPage</name>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show an &amp;icon in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look once when I log in to this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tell me of what expires within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secrets of applications that you own, and of those you mark: while one of the two below is on, the menu of a row has “Remind me of this application”. You are told of each secret once a day, unless it is muted. Only Entra is asked, and nothing else leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While Keyturn runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyturn then looks when you open an account, and every few hours. It goes on when its window is closed; Quit ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible here: this desktop has no tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without Keyturn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the account used last, if it stays signed in, and without a window. Keyturn ends again when you close the message, or after ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be set up: the system does not have Keyturn among what it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::RemovalDialog</name>
    <message>
        <source>Nothing has been deleted yet. Each application is read anew first, and only what has expired by Microsoft&apos;s clock then is deleted, one secret after the other. That cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove expired secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 Only the first %Ln are listed.</source>
        <extracomment>%1 is a text of some sentences.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 1 secret is ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln secrets are ticked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete 1 secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln secrets…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete expired secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete 1 expired secret?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln expired secrets?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. What has not expired is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete 1 secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln secrets</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the one that is being deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not deleted; see the last column</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Done. What is listed here stays until you close this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::RemovalModel</name>
    <message>
        <source>Reading it anew…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone already: somebody else deleted it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left alone: by Microsoft&apos;s clock it has not expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left alone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not deleted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::RequestLogDialog</name>
    <message>
        <source>Requests to the sample tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrived there, as the sample tenant tells itself. A POST to addPassword is never sent again, whatever becomes of its answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::RequestPreview</name>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no secret; the reply tells the secret, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no secret; the reply tells the secret, once. The end moves with the clock until Add is pressed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::ResultModel</name>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::RevealButton</name>
    <message>
        <source>&amp;Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reveal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::SaveQuestion</name>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar with alarms (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::SearchField</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name or ID, or paste an error message or a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, secrets&apos; descriptions and the beginning of their values, or IDs from %1 digits on; several words narrow it down. Of an error message or a link its IDs are searched for (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::SearchStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list is not loaded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look it up in Entra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for what has this ID, whether its list is loaded or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking it up in Entra…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up ID %1 of %2 in Entra…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::SecretView</name>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::SecurityPage</name>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen captures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copied value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time after the first &amp;paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After that the clipboard is cleared, if the value is still there. A new time is good from the next copy on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A revealed value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide a revealed value after</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It is also hidden when the screen is locked, when the computer goes to sleep, and after %n minutes without a key or the pointer. Windows that are open keep their time. Nothing is closed by this.</source>
        <extracomment>%n: minutes</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep windows with a value out of screen captures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible here: this system gives programs no means to keep a window out of screenshots and recordings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, after a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset to defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all settings to their defaults?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window&apos;s layout, the lifetimes last chosen in each tenant, the clouds you added, the applications you marked and the secrets you kept stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::SignInBand</name>
    <message>
        <source>Your organisation asks you to confirm who you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in has run out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the &amp;keychain again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Everything here stays; what could not be read is read then.</source>
        <extracomment>%1 is one sentence or several.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Everything here stays; what could not be read is read once you have signed in.</source>
        <extracomment>%1 is one sentence or several.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::SignInFailedPage</name>
    <message>
        <source>The sign-in did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens Microsoft&apos;s page about this error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another &amp;way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::SignInFlow</name>
    <message>
        <source>Opening your browser…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser has answered. Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Azure CLI…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not take the client secret. It is in memory until you close Keyturn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in as %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::SignInPage</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::SortHeader</name>
    <message>
        <source>Sort by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::StartPage</name>
    <message>
        <source>Looks after the client secrets of Microsoft Entra applications: see which expire, add new ones, and never lose a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open sample tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyturn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sample tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample tenant comes with the program and needs no account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Keyturn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::TenantBar</name>
    <message>
        <source>US Government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Government DoD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China (21Vianet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are in the US Government cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are in the US Government DoD cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are in the China (21Vianet) cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the directory…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory could not be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::TestSecretDialog</name>
    <message>
        <source>Test secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyturn signs in as the application, as it would itself, and throws the token away at once. Where a secret is new, it tries again for up to two minutes. Each attempt leaves an entry in the tenant&apos;s sign-in logs (service principal sign-ins), with this computer&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no description)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new one, which is on show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value in the &amp;keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Another value:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the value to test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known about the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A new secret may take up to two minutes to reach all of Entra. Next attempt in %n s…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::TestSecretFlow</name>
    <message>
        <source>Waiting for the keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Entra…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::TickModel</name>
    <message>
        <source>%1, ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not ticked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::TimelineModel</name>
    <message>
        <source>no description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <extracomment>A secret&apos;s description, and from when until when it is valid.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::TimelinePages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the first %2 of %3 applications</source>
        <extracomment>%1 is a heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::TimelinePrinting</name>
    <message>
        <source>Saved as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timeline was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timeline could not be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each application when its secrets are valid, and when none of them is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::TokenGrant</name>
    <message>
        <source>The answer holds no access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer holds a token of an unknown type.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::TokenPage</name>
    <message>
        <source>Paste an access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear the clipboard afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the clipboard afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token for Microsoft Graph from another program, such as Graph Explorer, lets Keyturn in until it runs out, mostly after about an hour. It is kept in memory only and cannot be renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the token, with or without “Bearer”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::TokenRelay</name>
    <message>
        <source>The session has ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::TrayIcon</name>
    <message>
        <source>&amp;Open Keyturn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Expiring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyturn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::UnsavedValues</name>
    <message>
        <source>Show again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values that were pasted and not saved are held for 10 minutes; then Keyturn asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 value not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n values not saved yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyturn::ValueFindingsModel</name>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret ID, not the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possibly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches its hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (enterprise application)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no description)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::WayList</name>
    <message>
        <source>Continue with A&amp;zure CLI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue with Azure CLI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you are signed in there; not for blueprints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with &amp;browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Microsoft&apos;s own page. Works nearly everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a de&amp;vice code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a device code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a browser on any device. Often forbidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as an a&amp;pplication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as an application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its client secret or certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with a p&amp;ersonal account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with a personal account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the applications of an Outlook.com account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste an access to&amp;ken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste an access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From another program, until it runs out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue as %1 (A&amp;zure CLI)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::WaysInPage</name>
    <message>
        <source>Sign in to Microsoft Entra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty for your own organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stay signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Register Keyturn…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open sample tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sample tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed by your organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Directory (tenant) ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Application (client) ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register Keyturn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Graph Command Line Tools: only to try Keyturn out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the registration that Keyturn signs in as.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a refresh token in this computer&apos;s keychain until you sign out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the Azure CLI…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Azure CLI is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in there: run “az login” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal accounts are in the global cloud only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organization lets you into its directory only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a correct directory (tenant) ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the directory (tenant) ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs an application (client) ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a correct application (client) ID.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyturn::Workspace</name>
    <message>
        <source>Sample tenant: nothing here reaches Microsoft. Its applications are made up and start afresh each time; what you save to the keychain stays there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LifetimePresets</name>
    <message>
        <source>Recommended: 180 days (6 months)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 days (3 months)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>365 days (12 months)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>545 days (18 months)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>730 days (24 months)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListTexts</name>
    <message>
        <source>App registrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owned applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent identity blueprints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This directory has no app registrations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not an owner of any application here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This directory has no enterprise applications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This directory has no agent identity blueprints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No application was deleted in the last 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register one in the Entra admin center, then refresh (F5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App registrations has all of them. An owner can add you to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come with the first sign-in to an application. Refresh (F5) then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blueprints are made for agents, in the Entra admin center. Refresh (F5) then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was deleted longer ago is gone for good. Refresh (F5) shows what was deleted since.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManagedSettingsText</name>
    <message>
        <source>“%1” in your organization&apos;s settings for Keyturn was left out: it is unknown or has a value that makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not count: it, or its folder, belongs to somebody else than the administrator, or others may write to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read. Your organization&apos;s settings do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organization&apos;s settings for Keyturn are damaged and do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organization&apos;s settings for Keyturn are of a version that this Keyturn does not know, and do not count.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MayAddText</name>
    <message>
        <source>this app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this enterprise application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this blueprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>app registrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enterprise applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blueprints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application that is signed in owns %1.</source>
        <extracomment>%1 is &quot;this app&quot;, &quot;this blueprint&quot;, …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You own %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets can be added to %1 that the application owns which is signed in.</source>
        <extracomment>%1 is &quot;app registrations&quot;, &quot;blueprints&quot;, …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may add secrets to %1 that you own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are not supported for personal Microsoft accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the permission %1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside the permission %1 it ignores those for blueprints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you do not own %1, and have none of the roles that would do (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the application that is signed in does not own %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you do not own %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token does not tell what kind of account it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token does not tell its permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not all of your roles could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the owners of %1 could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between reasons, within a sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra will refuse this: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra will probably refuse this: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known whether you may: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator can grant %1 to the registration that Keyturn signs in as. Then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with a work or school account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have %1 removed from the registration that Keyturn signs in as, or sign in as another one. Then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate your role if it is only eligible, or ask to be made an owner. Then check again. Custom roles, and roles given to a group or for single applications, are not seen from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the application an owner, or grant it %1. Then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an owner to add you as one. Then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may add secrets here: %1.</source>
        <extracomment>%1 is the role or the permission that allows it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkTroubleText</name>
    <message>
        <source>The certificate that came for %1 is from an authority that this computer does not trust (TLS). Where your organization inspects connections, choose its CA file in Settings › Network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate that came for %1 has expired, or is not good yet (TLS). Check the clock of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate that came for %1 is for another name (TLS). Something else answers, such as a guest network: open any page in a browser and sign in there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trusted connection to %1 came about (TLS). A proxy or a firewall on the way may have cut it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy wants a name and a password, and Keyturn keeps none. Choose a proxy in Settings › Network that wants neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the proxy was not found, or it lets nobody through to %1. Check it in Settings › Network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy could not be reached: nothing answers at its address. Check it in Settings › Network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy could not be reached, or it does not let Keyturn through to %1. Check it in Settings › Network, or ask who looks after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of %1 was not found (DNS). Check the network, and whether it wants a VPN or a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was refused. A firewall may be the reason, or a proxy that is not set up here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no answer in time from %1. A firewall may be the reason, or a proxy that is not set up here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke off. Try again; if it stays so, a proxy or a firewall may be the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came in the place of an answer from %1. A guest network that one has to sign in to sends such pages, or a proxy: open any page in a browser and see what it says, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to %1. Check the network and the proxy, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings › Network › Test connection tells more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObjectTexts</name>
    <message>
        <source>This application is deleted. Restore it in the Entra admin center, under Deleted applications; then its secrets can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a managed identity: Azure renews its credentials by itself, so it takes no client secrets. What runs with it gets its tokens from Azure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This application is Microsoft&apos;s own: no client secret can be added to it here. Add one to an app registration of this directory instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its client secrets could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client secrets have been created on this enterprise application itself. Those of its app registration are listed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client secrets have been created for this blueprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client secrets have been created for this application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Entra admin center may show them. Refresh (F5) reads them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add secret… makes one. Its value is shown once, so have a place for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for Entra to list the new secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for Entra to drop the deleted secret from its lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed identity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnerTexts</name>
    <message>
        <source>%1 (an application)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owners: nobody but administrators can look after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n that could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and more than %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No owners: nobody but administrators can look after it. Add one in the Entra admin center, under Owners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There are more, which were not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastedTokenText</name>
    <message>
        <source>There is no token in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a refresh token. Paste an access token; and as whoever has a refresh token can sign in for weeks, do not leave it on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a client secret. Paste an access token, or choose “Client secret” to sign in with it; and do not leave it on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no access token, or only a part of one. It has three parts with dots between them and begins with “eyJ”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an ID token. It says who somebody is and opens nothing; paste an access token for Microsoft Graph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token is for Microsoft Graph in another cloud: %1. Choose that cloud, or paste a token for this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token is for another service, “%1”. Paste one for Microsoft Graph: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token does not say until when it is valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token ran out at %1. Get a new one and paste that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is much more than a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token does not say which tenant it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pasted token is not valid any more, or not for this. Paste another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can read, but not add or delete secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no permission for agent identity blueprints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for another directory than the one entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token for Microsoft Graph, good until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token of %1, good until %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PermissionTexts</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in your token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a permission, %2 whether one has it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App registrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent identity blueprints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List and read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the policy for secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster refresh (delta)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegated (work or school account)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegated (personal Microsoft account)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A personal Microsoft account needs no role. It reaches the app registrations that it owns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An application needs no role. With Application.ReadWrite.OwnedBy it reaches what it owns.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyText</name>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a length of time: &quot;4 days, 12 hours&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy of your organisation did not allow %1. What it allows is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation allows at most %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation allows at most %1 (policy “%2”).</source>
        <extracomment>%1 is a length of time like &quot;90 days&quot;, %2 the name of the policy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation allows no new client secrets here. Use a certificate or a federated credential instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation allows no new client secrets here (policy “%1”). Use a certificate or a federated credential instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptText</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, not confirmed by a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said to be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go unsaved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret deleted instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent identity blueprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the value&apos;s window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a lost secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a lost secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a lost secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <extracomment>The format of a time, as QLocale takes it; shown as &quot;21 Nov 2026, 14:02:11&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory (tenant) ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryText</name>
    <message>
        <source>without a description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HH:mm</source>
        <extracomment>A time of today, in the form that QLocale::toString() takes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: looking whether it is still there…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it may have been created; looking…
The answer of Microsoft Graph did not arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Where Entra does not list the secret yet, Keyturn looks several times within some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Entra created it, but the value never arrived. Delete it and make another?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Nobody has the value, so nothing can be using it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its value never arrived, and Entra may have created it. It lists what looks alike but is not certain to be yours. Choose which one to delete, if any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it is not known whether it was created. Entra did not list it when Keyturn last looked, and a new secret can take a while to show. Keyturn looks again the next time it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it is not known whether it exists, as looking failed. Keyturn looks again the next time it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Entra says that it is deleted, but still lists it. Keyturn looks again the next time it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was created at %2 and never saved. If nobody has its value, delete it and add another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: deleting it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
It could not be deleted. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, Secret ID %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, expires %2, Secret ID %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusalText</name>
    <message>
        <source>A policy of your organisation does not allow a client secret to be valid for so long. Retry, and choose a shorter lifetime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy of your organisation allows no new client secrets here. Use a certificate or a federated credential instead, or ask an administrator for an exemption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy of your organisation does not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy of your organisation does not allow this. Microsoft Graph says: “%1”</source>
        <extracomment>%1 is in English.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials of this application are locked. Its owner can change that under App instance property lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner of this application has locked the credentials of its enterprise applications (App instance property lock). Add the secret to the app registration, or ask its owner to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory does not know this object. If it was created in the last minutes, Entra may still be copying it to all of its servers: wait a minute, then retry. If not, it was deleted; refresh the list to see what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An application that signs in personal accounts can have 2 client secrets, and this one has them. Delete one that nothing uses any more, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quota for directory objects is used up: your own, or that of the directory. Deleted objects count for 30 days. Delete for good what nobody needs, or ask an administrator for a higher quota.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RememberedSignIn</name>
    <message>
        <source>The keychain did not take the sign-in. It is kept in memory until you close Keyturn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchTexts</name>
    <message>
        <source>The tenant that the program asked does not know its application. The ID is wrong, or it is one of another tenant or cloud, or the application was deleted or never consented to there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application is disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IDs in this text are those of a request or a tenant, so there is no application to look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found in this tenant: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not found in this tenant: %Ln of the IDs.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It may belong to another tenant or another cloud, or was deleted more than 30 days ago. The ID of a secret cannot be looked up; it is found in the lists that are loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent identity blueprints could not be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were found; search for fewer IDs.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln IDs were not looked up; %1 are at once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is an enterprise application that was deleted. It can be restored in the Entra admin center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretDetailsText</name>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent identity blueprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory (tenant) ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretErrorText</name>
    <message>
        <source>Not kept: this computer has no keychain service running. Copy the value and save it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept: the keychain is locked. Unlock it and try again, or copy the value and save it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept: the keychain refused. Try again and allow it, or copy the value and save it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept: the keychain gave back something other than the value. Copy the value and save it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has not answered yet. This window tells you when it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept: the keychain took the value but did not have it afterwards. Copy the value and save it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept: the value is too long for the keychain. Copy it and save it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept: Keyturn could not write its list of kept secrets. Copy the value and save it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept: the keychain reported a problem. Try again, or copy the value and save it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client secret was added, and nothing was sent: Keyturn could not write down what it was about to ask for, so a lost answer could not be found again.
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Graph refused to add the client secret.
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client secret was added.
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret was not deleted.
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the secret was deleted. Retry shows whether it is still there; if so, delete it again.
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
A copy may remain in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is out of reach: this computer has no keychain service running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is out of reach: the keychain is locked. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is out of reach: the keychain refused. Try again and allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain no longer has this value. It cannot be had again; add a new client secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has not answered yet. Until it does, nothing else can be asked of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is out of reach: the keychain reported a problem. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value was not removed: this computer has no keychain service running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value was not removed: the keychain is locked. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value was not removed: the keychain refused. Try again and allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has not answered yet. The value may still be in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain no longer has this value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value may still be in the keychain, which reported a problem. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretFormatText</name>
    <message>
        <source>Begins with a hyphen: az takes it for an option. Write --password=VALUE, in one word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds a ; or =: connection strings need it in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds a $ or `: shells replace what follows, unless it stands in single quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds a !: bash replaces what follows, even in double quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds a %: batch files, crontab and addresses take it for something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds a quotation mark, which ends a text in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds a backslash, which many files drop or take for the beginning of something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds a ~, which some programs write as %7E or drop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers of .env files differ over the quotation marks and backslashes in this value. Check what yours makes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some readers of .env files replace ${…} in this value, whatever its quotes. Check what yours makes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds other characters than Entra&apos;s values do: only the plain value can be copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretFormatTexts</name>
    <message>
        <source>Plain value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bash (export)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PowerShell ($env:)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.env file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection string (;ClientSecret=)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitHub (gh secret set, for bash)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied for bash. The space before it keeps it out of the history where HISTCONTROL says ignorespace or ignoreboth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied for PowerShell, which keeps a history of what is typed: Clear-History and PSReadLine&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretTarget</name>
    <message>
        <source>App registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent identity blueprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is a kind of application, %2 the name of a tenant.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretVerdictText</name>
    <message>
        <source>That is the Secret ID of “%1”, not its value. The value cannot be had from it; add a new secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the Application (client) ID, not a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That looks like an ID, such as the Secret ID. The value is another text, shown once when a secret is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A space or the end of a line stands before or behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in quotation marks, which belong to where it was copied from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds codes such as %7E: something has encoded it for an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds words such as &amp;amp;: something has encoded it for a web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins as the value of “%1” does, and not as that of the secret you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not begin with %1, as the value of “%2” does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shorter than Entra&apos;s values are: a piece may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is longer than Entra&apos;s values are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not valid before %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Accepted after %n s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not accepted in %n attempts.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Either it is the Secret ID and not the value; or the value of another application or of another tenant; or the secret was deleted; or something has changed the value on its way, such as a shell or a file it went through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cloud has no address at which anybody signs in. Enter one in Settings &gt; Network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application can sign in with this value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Conditional Access policy for workload identities keeps the application from signing in from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was the value of a secret that is over. Add a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such application in this tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted, or has no enterprise application here, or is so new that not all of Entra knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra does not know this tenant in this cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application is disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody signs in as it in this tenant, whatever the value. An administrator enables it in its enterprise application&apos;s properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known about the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused for another reason than the value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInEntries</name>
    <message>
        <source>Reading the certificate and signing in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in as the application…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInErrorText</name>
    <message>
        <source>%1 Microsoft says: “%2”</source>
        <extracomment>%1 is a sentence; %2 is in English.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in service</source>
        <extracomment>within a sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in service, or a proxy before it, has a problem of its own (HTTP status %1). Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The system says: “%2”</source>
        <extracomment>%1 is a sentence; %2 may be in English.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code has run out before somebody entered it. Begin again with a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in service has a problem of its own. Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has to consent to what this application may do. Sign in with the browser and consent, or ask an administrator to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft does not take what the application shows to prove that it is itself. Check its client ID, and its secret or certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application that Keyturn signs in as is not known there, or may not sign in so. Check its client ID and the tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft does not take the permissions that were asked for. Check which cloud is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft wants you to sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft refused the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given to sign in with cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody finished the sign-in in time. Begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer from Microsoft&apos;s sign-in service could not be understood. Something on the way, such as a proxy, may have changed it; or the cloud&apos;s address is not that of a sign-in service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in has run out. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInFailures</name>
    <message>
        <source>Sign in with &amp;browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a &amp;device code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an &amp;administrator…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the page where an administrator consents for everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how Keyturn is &amp;registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what was &amp;entered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPlaces</name>
    <message>
        <source>Whoever manages this computer has laid down that one signs in at %1. This sign-in is for another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client ID %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud “%1” has another address now than when you signed in, or is not there any more. Check it in the settings, then sign in anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure CLI is signed in as %1 now, not as %2. Sign in there as you want to, with “az login”, or go back to continue as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignOutQuestion</name>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out of %1 as %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in is taken out of the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget the lists that are cached on this computer, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out, but some of what was cached of your lists could not be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out, but these cached lists could not be deleted: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cached lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are in the folder %1. Delete it there, or try again with “Forget cached lists” in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueCheck</name>
    <message>
        <source>expired on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid from %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>expires in %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>expires on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a secret of “%1” without a description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” of “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Matches hint %1 of %n secrets: possibly one of those below.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Matches hint %1: %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the Secret ID of %1, not the value. The value cannot be recovered; add a new secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter at least the first three characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is an ID, not a value, and none of a secret that is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secret that is listed here begins like that. It may have been deleted, or belong to another tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long for a value, which has 16 to 64 characters, and nothing in it begins like a secret that is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this text begins like a secret that is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n strings in this text match secrets:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in %1 begins like a secret that is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 string in %1 matches:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n strings in %1 match:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
