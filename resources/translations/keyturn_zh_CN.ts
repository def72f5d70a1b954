<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AadstsAdvice</name>
    <message>
        <source>This account does not belong to that tenant. Sign in with another account, give the tenant that this one belongs to, or have it invited as a guest.</source>
        <translation>此帐户不属于该租户。请使用其他帐户登录，或指定此帐户所属的租户，或让该租户邀请此帐户作为来宾。</translation>
    </message>
    <message>
        <source>There is no such account in that tenant. Check how it is written, or sign in with another one.</source>
        <translation>该租户中没有这样的帐户。请检查拼写，或使用其他帐户登录。</translation>
    </message>
    <message>
        <source>The account&apos;s name or its password is wrong. Try again.</source>
        <translation>帐户名或密码错误。请重试。</translation>
    </message>
    <message>
        <source>The account is locked after too many wrong passwords, or somebody uses it from a place that Microsoft does not trust. Wait a while, then try again.</source>
        <translation>该帐户因多次输入错误密码而被锁定，或有人在 Microsoft 不信任的位置使用它。请稍后重试。</translation>
    </message>
    <message>
        <source>The account&apos;s password has run out. Sign in with the browser and choose a new one there.</source>
        <translation>该帐户的密码已过期。请使用浏览器登录，并在其中设置新密码。</translation>
    </message>
    <message>
        <source>The account is disabled. Sign in with another one, or ask an administrator to enable it.</source>
        <translation>该帐户已禁用。请使用其他帐户登录，或请管理员启用它。</translation>
    </message>
    <message>
        <source>Only people who are assigned to this application may sign in to it, and this account is not. Ask an administrator to assign it under “Users and groups” of the enterprise application, or sign in with another account.</source>
        <translation>只有分配到此应用程序的用户才能登录，而此帐户未分配。请管理员在企业应用程序的“用户和组”下进行分配，或使用其他帐户登录。</translation>
    </message>
    <message>
        <source>Nobody is signed in there any more. Sign in again.</source>
        <translation>该处已无人登录。请重新登录。</translation>
    </message>
    <message>
        <source>Your organisation asks for a second proof of who you are, or for a new one. Sign in again and give it there.</source>
        <translation>你的组织要求提供第二重身份证明，或要求重新提供。请重新登录，并在登录时提供。</translation>
    </message>
    <message>
        <source>Your organisation asks for a second proof of who you are, and none is set up for this account yet. Sign in again with the browser and set it up there.</source>
        <translation>你的组织要求提供第二重身份证明，但此帐户尚未设置。请使用浏览器重新登录，并在其中完成设置。</translation>
    </message>
    <message>
        <source>Your sign-in has ended: the password was changed, or an administrator ended all sessions. Sign in again.</source>
        <translation>你的登录已终止：密码已更改，或管理员终止了所有会话。请重新登录。</translation>
    </message>
    <message>
        <source>Your sign-in has run out, as it does when it is not used for long. Sign in again.</source>
        <translation>你的登录已过期，长时间不使用就会这样。请重新登录。</translation>
    </message>
    <message>
        <source>Your organisation asks everybody to sign in anew from time to time. Sign in again.</source>
        <translation>你的组织要求所有人定期重新登录。请重新登录。</translation>
    </message>
    <message>
        <source>This sign-in was already used. Begin again.</source>
        <translation>此登录已被使用过。请重新开始。</translation>
    </message>
    <message>
        <source>The permissions were declined, so there is nothing that Keyturn could do. Try again and accept them, if you want to go on.</source>
        <translation>权限请求被拒绝，因此 Keyturn 无法执行任何操作。如果要继续，请重试并接受权限请求。</translation>
    </message>
    <message>
        <source>Nobody has entered the code yet, or somebody has used it before. Begin again with a new code.</source>
        <translation>尚未有人输入该代码，或该代码已被使用。请使用新代码重新开始。</translation>
    </message>
    <message>
        <source>The code is not one that Microsoft knows. Begin again with a new code.</source>
        <translation>Microsoft 不认识此代码。请使用新代码重新开始。</translation>
    </message>
    <message>
        <source>The code has run out before somebody entered it. Begin again with a new code.</source>
        <translation>代码在有人输入之前已过期。请使用新代码重新开始。</translation>
    </message>
    <message>
        <source>Your organisation allows this only on a device that it manages. Sign in with the browser on such a device; a device code does not show which one you use.</source>
        <translation>你的组织仅允许在其管理的设备上执行此操作。请在此类设备上使用浏览器登录；设备代码无法表明你使用的是哪台设备。</translation>
    </message>
    <message>
        <source>A rule of your organisation (Conditional Access or security defaults) does not allow this way to sign in. Device codes are often blocked: try the browser, or the other way round. If neither works, ask an administrator which rule it is.</source>
        <translation>你组织的规则(条件访问或安全默认值)不允许以这种方式登录。设备代码经常被阻止：请改用浏览器，或反过来改用设备代码。如果两者都不行，请向管理员询问是哪条规则。</translation>
    </message>
    <message>
        <source>A rule of your organisation (token protection) only takes tokens that are bound to a device, and Keyturn&apos;s are not. Ask an administrator for an exemption, or sign in in another way.</source>
        <translation>你组织的规则(令牌保护)只接受绑定到设备的令牌，而 Keyturn 的令牌并未绑定。请向管理员申请例外，或使用其他方式登录。</translation>
    </message>
    <message>
        <source>Your network or a policy between the two organisations does not allow you into that tenant. Choose another tenant, or ask an administrator.</source>
        <translation>你的网络或两个组织之间的策略不允许你进入该租户。请选择其他租户，或咨询管理员。</translation>
    </message>
    <message>
        <source>Nobody has consented to what this application may do here. Sign in with the browser and consent, or let an administrator consent for everybody.</source>
        <translation>尚无人同意此应用程序在此处的权限。请使用浏览器登录并同意，或由管理员代表所有人同意。</translation>
    </message>
    <message>
        <source>Only an administrator can consent to these permissions. Send them the link for that, then try again.</source>
        <translation>只有管理员才能同意这些权限。请将同意链接发给管理员，然后重试。</translation>
    </message>
    <message>
        <source>Microsoft cannot tell which tenant is meant. Give its ID or one of its domains.</source>
        <translation>Microsoft 无法判断你指的是哪个租户。请提供租户 ID 或其某个域。</translation>
    </message>
    <message>
        <source>The application that Keyturn signs in as belongs to one tenant only. Give the ID or a domain of that tenant.</source>
        <translation>Keyturn 登录所用的应用程序只属于一个租户。请提供该租户的 ID 或某个域。</translation>
    </message>
    <message>
        <source>The application that Keyturn signs in as is not for personal accounts. Sign in to a work or school tenant: give its ID or one of its domains.</source>
        <translation>Keyturn 登录所用的应用程序不支持个人帐户。请登录工作或学校租户：提供其 ID 或某个域。</translation>
    </message>
    <message>
        <source>There is no such tenant in this cloud. Check how it is written, or choose another cloud.</source>
        <translation>此云中没有这样的租户。请检查拼写，或选择其他云。</translation>
    </message>
    <message>
        <source>This tenant is in another of Microsoft&apos;s clouds. Choose that cloud.</source>
        <translation>该租户位于 Microsoft 的另一个云中。请选择该云。</translation>
    </message>
    <message>
        <source>This tenant does not know Microsoft Graph by the address that was asked for. It is probably in another cloud; choose that one.</source>
        <translation>该租户不认识所请求的 Microsoft Graph 地址。它可能位于另一个云中，请选择那个云。</translation>
    </message>
    <message>
        <source>Microsoft does not take the permissions that were asked for. The address of Microsoft Graph is probably that of another cloud; check which one is chosen.</source>
        <translation>Microsoft 不接受所请求的权限。Microsoft Graph 的地址可能属于另一个云，请检查所选的云。</translation>
    </message>
    <message>
        <source>The app registration does not list the address where Keyturn waits for the browser. Add http://localhost to it, under “Mobile and desktop applications”.</source>
        <translation>应用注册未列出 Keyturn 等待浏览器的地址。请在“移动和桌面应用程序”下为其添加 http://localhost。</translation>
    </message>
    <message>
        <source>This client ID is one of Microsoft&apos;s own applications, which may not ask for these permissions. Use a registration of your own.</source>
        <translation>此客户端 ID 属于 Microsoft 自己的应用程序，而该应用程序不能请求这些权限。请使用你自己的应用注册。</translation>
    </message>
    <message>
        <source>That tenant does not know the application that Keyturn signs in as. Check the client ID and the tenant; an application of another tenant needs an administrator&apos;s consent first.</source>
        <translation>该租户不认识 Keyturn 登录所用的应用程序。请检查客户端 ID 和租户；其他租户的应用程序需先获得管理员同意。</translation>
    </message>
    <message>
        <source>The application that Keyturn signs in as is disabled. Ask an administrator to enable it, or use another registration.</source>
        <translation>Keyturn 登录所用的应用程序已禁用。请管理员启用它，或使用其他应用注册。</translation>
    </message>
    <message>
        <source>This registration is for people who sign in, and takes no secret or certificate. Sign in with the browser, or use another registration.</source>
        <translation>此应用注册供用户登录使用，不接受客户端密码或证书。请使用浏览器登录，或使用其他应用注册。</translation>
    </message>
    <message>
        <source>The app registration does not allow programs on a computer to sign people in. Turn on “Allow public client flows” under Authentication.</source>
        <translation>此应用注册不允许计算机上的程序为用户登录。请在“身份验证”下启用“允许公共客户端流”。</translation>
    </message>
    <message>
        <source>The client secret is wrong. Take its value and not its ID; one that was added just now may take a minute before it works.</source>
        <translation>客户端密码错误。请使用其值，而不是其 ID；刚添加的客户端密码可能需要一分钟才能生效。</translation>
    </message>
    <message>
        <source>The client secret has run out. Use a new one.</source>
        <translation>客户端密码已过期。请使用新的客户端密码。</translation>
    </message>
    <message>
        <source>The certificate is not one that the app registration knows, or it has run out. Add it under “Certificates &amp; secrets”, or use another one. A wrong clock of this computer has the same effect.</source>
        <translation>应用注册不认识此证书，或证书已过期。请在“证书和密码”下添加它，或使用其他证书。此计算机的时钟不准也会造成同样的结果。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in service has a problem of its own. Try again in a few minutes.</source>
        <translation>Microsoft 的登录服务自身出现问题。请过几分钟重试。</translation>
    </message>
</context>
<context>
    <name>AzureCliText</name>
    <message>
        <source>This version of Azure CLI is too old. Run “az upgrade” in a terminal, or install the newest one, then try again.</source>
        <translation>此版本的 Azure CLI 过旧。请在终端中运行“az upgrade”，或安装最新版本，然后重试。</translation>
    </message>
    <message>
        <source>Azure CLI reported a problem (exit code %1). Run “az account get-access-token --resource-type ms-graph --query tenant” in a terminal to see whether it works there.</source>
        <translation>Azure CLI 报告了问题(退出代码 %1)。请在终端中运行“az account get-access-token --resource-type ms-graph --query tenant”，查看在那里是否正常。</translation>
    </message>
    <message>
        <source>Azure CLI could not be started. The system says: “%1”</source>
        <translation>无法启动 Azure CLI。系统的消息：“%1”</translation>
    </message>
    <message>
        <source>Azure CLI ended in the middle of its work. Try again.</source>
        <translation>Azure CLI 在运行过程中终止。请重试。</translation>
    </message>
    <message>
        <source>Azure CLI gave no answer for a long time and was ended. Check the network and the proxy, then try again.</source>
        <translation>Azure CLI 长时间没有响应，已被终止。请检查网络和代理服务器，然后重试。</translation>
    </message>
    <message>
        <source>Azure CLI wrote much more than an answer and was ended. Check that “az” is Microsoft&apos;s program, and that it does not write a log to its output.</source>
        <translation>Azure CLI 的输出远多于一个应答，已被终止。请检查“az”是否为 Microsoft 的程序，以及它是否将日志写入其输出。</translation>
    </message>
    <message>
        <source>The answer of Azure CLI could not be understood. Update it with “az upgrade”, then try again.</source>
        <translation>无法理解 Azure CLI 的应答。请使用“az upgrade”更新，然后重试。</translation>
    </message>
    <message>
        <source>Azure CLI is not installed, or not in one of the folders that PATH names. Install it, or sign in in another way.</source>
        <translation>Azure CLI 未安装，或不在 PATH 所列的文件夹中。请安装它，或使用其他方式登录。</translation>
    </message>
    <message>
        <source>Azure CLI needs you to sign in. Run “%1” in a terminal, then try again.</source>
        <extracomment>%1 is a command.</extracomment>
        <translation>Azure CLI 需要你登录。请在终端中运行“%1”，然后重试。</translation>
    </message>
    <message>
        <source>Azure CLI says: “%1”</source>
        <extracomment>%1 is in English.</extracomment>
        <translation>Azure CLI 的消息：“%1”</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Unknown option. keyturn --help tells which there are.</source>
        <translation>未知选项。运行 keyturn --help 可查看有哪些选项。</translation>
    </message>
    <message>
        <source>Keyturn takes no secret, password or token on the command line, where other programs can read it. Start Keyturn without it; it asks for it in a window.</source>
        <translation>Keyturn 不接受在命令行中提供客户端密码、密码或令牌，因为其他程序可以读取命令行。请不带该选项启动 Keyturn，它会在窗口中询问。</translation>
    </message>
    <message>
        <source>Unexpected argument &apos;%1&apos;.</source>
        <translation>意外的参数“%1”。</translation>
    </message>
    <message>
        <source>Looks after the client secrets of Microsoft Entra applications.</source>
        <translation>管理 Microsoft Entra 应用程序的客户端密码。</translation>
    </message>
    <message>
        <source>Opens the sample tenant that comes with the program.</source>
        <translation>打开程序自带的示例租户。</translation>
    </message>
    <message>
        <source>Looks once for secrets that expire soon, with the account used last, tells of them in a notification, and ends. Opens no window.</source>
        <translation>使用上次使用的帐户查看一次即将过期的客户端密码，通过通知告知，然后结束。不打开任何窗口。</translation>
    </message>
    <message>
        <source>--sample opens the sample tenant, to which nobody signs in. Leave it out, or all of the other options.</source>
        <translation>--sample 打开示例租户，该租户无需登录。请去掉它，或去掉所有其他选项。</translation>
    </message>
    <message>
        <source>--check-expiring goes with the account used last. Leave out all other options.</source>
        <translation>--check-expiring 使用上次使用的帐户。请去掉所有其他选项。</translation>
    </message>
    <message>
        <source>--cloud: there is no cloud of that name. These are known: %1. Others can be added in the settings, under Network.</source>
        <translation>--cloud：没有该名称的云。已知的云有：%1。可以在设置的“网络”下添加其他云。</translation>
    </message>
    <message>
        <source>--%1: it takes an address such as https://example.com, which begins with https, or with http on this computer alone.</source>
        <translation>--%1：需要类似 https://example.com 的地址，以 https 开头(仅在此计算机上时可用 http)。</translation>
    </message>
    <message>
        <source>--cloud says already where to sign in: leave it out, or --login-authority and --graph-endpoint.</source>
        <translation>--cloud 已指明登录位置：请去掉它，或去掉 --login-authority 和 --graph-endpoint。</translation>
    </message>
    <message>
        <source>--login-authority and --graph-endpoint belong together: give both.</source>
        <translation>--login-authority 和 --graph-endpoint 必须同时使用：请同时提供。</translation>
    </message>
    <message>
        <source>--tenant: it takes a tenant&apos;s ID, a GUID, or one of its domains such as contoso.com.</source>
        <translation>--tenant：需要租户的 ID (一个 GUID)或其某个域，例如 contoso.com。</translation>
    </message>
    <message>
        <source>--client-id: it takes the application (client) ID of an app registration, a GUID such as 00000000-1111-2222-3333-444444444444.</source>
        <translation>--client-id：需要应用注册的应用程序(客户端) ID，即一个 GUID，例如 00000000-1111-2222-3333-444444444444。</translation>
    </message>
    <message>
        <source>--ca-file: %1</source>
        <translation>--ca-file：%1</translation>
    </message>
    <message>
        <source>--sign-in: it takes one of %1.</source>
        <translation>--sign-in：需要以下值之一：%1。</translation>
    </message>
    <message>
        <source>The cloud to sign in to: global, us-gov-l4, us-gov-l5, china, or one that was added in the settings.</source>
        <translation>要登录的云：global、us-gov-l4、us-gov-l5、china，或在设置中添加的云。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>In the place of --cloud: where one signs in.</source>
        <translation>代替 --cloud：登录的位置。</translation>
    </message>
    <message>
        <source>With --login-authority: where Microsoft Graph is.</source>
        <translation>与 --login-authority 配合使用：Microsoft Graph 的位置。</translation>
    </message>
    <message>
        <source>The tenant to sign in to.</source>
        <translation>要登录的租户。</translation>
    </message>
    <message>
        <source>ID|domain</source>
        <translation>ID|域</translation>
    </message>
    <message>
        <source>The app registration to sign in with.</source>
        <translation>登录所用的应用注册。</translation>
    </message>
    <message>
        <source>Certificates to trust beside the system&apos;s own, for this run.</source>
        <translation>本次运行中，除系统自身信任的证书外还要信任的证书。</translation>
    </message>
    <message>
        <source>Starts to sign in: browser, device-code, azure-cli, client-secret or certificate. What is secret is asked for in a window.</source>
        <translation>开始登录：browser、device-code、azure-cli、client-secret 或 certificate。机密内容会在窗口中询问。</translation>
    </message>
    <message>
        <source>WAY</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Opens a window of its own, with an account of its own, also where Keyturn is running already. Otherwise its window comes up.</source>
        <translation>即使 Keyturn 已在运行，也打开单独的窗口，使用单独的帐户。否则将显示其已有的窗口。</translation>
    </message>
</context>
<context>
    <name>ExistingSecrets</name>
    <message>
        <source>This application has no secrets yet.</source>
        <translation>此应用程序还没有客户端密码。</translation>
    </message>
    <message>
        <source>This application has 1 secret.</source>
        <translation>此应用程序有 1 个客户端密码。</translation>
    </message>
    <message>
        <source>This application has 1 secret, expired.</source>
        <translation>此应用程序有 1 个客户端密码，已过期。</translation>
    </message>
    <message numerus="yes">
        <source>This application has %n secrets.</source>
        <translation>
            <numerusform>此应用程序有 %n 个客户端密码。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This application has %n secrets, %1 expired.</source>
        <translation>
            <numerusform>此应用程序有 %n 个客户端密码，其中 %1 个已过期。</numerusform>
        </translation>
    </message>
    <message>
        <source>This enterprise application has no secrets yet.</source>
        <translation>此企业应用程序还没有客户端密码。</translation>
    </message>
    <message>
        <source>This enterprise application has 1 secret.</source>
        <translation>此企业应用程序有 1 个客户端密码。</translation>
    </message>
    <message>
        <source>This enterprise application has 1 secret, expired.</source>
        <translation>此企业应用程序有 1 个客户端密码，已过期。</translation>
    </message>
    <message numerus="yes">
        <source>This enterprise application has %n secrets.</source>
        <translation>
            <numerusform>此企业应用程序有 %n 个客户端密码。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This enterprise application has %n secrets, %1 expired.</source>
        <translation>
            <numerusform>此企业应用程序有 %n 个客户端密码，其中 %1 个已过期。</numerusform>
        </translation>
    </message>
    <message>
        <source>This blueprint has no secrets yet.</source>
        <translation>此蓝图还没有客户端密码。</translation>
    </message>
    <message>
        <source>This blueprint has 1 secret.</source>
        <translation>此蓝图有 1 个客户端密码。</translation>
    </message>
    <message>
        <source>This blueprint has 1 secret, expired.</source>
        <translation>此蓝图有 1 个客户端密码，已过期。</translation>
    </message>
    <message numerus="yes">
        <source>This blueprint has %n secrets.</source>
        <translation>
            <numerusform>此蓝图有 %n 个客户端密码。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This blueprint has %n secrets, %1 expired.</source>
        <translation>
            <numerusform>此蓝图有 %n 个客户端密码，其中 %1 个已过期。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 allowed for applications with personal accounts.</source>
        <translation>支持个人帐户的应用程序最多允许 %2 个，现有 %1 个。</translation>
    </message>
    <message>
        <source>%1 of %2 allowed for applications with personal accounts. Entra will refuse another one.</source>
        <translation>支持个人帐户的应用程序最多允许 %2 个，现有 %1 个。Entra 将拒绝再添加。</translation>
    </message>
    <message>
        <source>Another secret is called “%1”; it never expires.</source>
        <translation>另一个客户端密码的说明也是“%1”；它永不过期。</translation>
    </message>
    <message>
        <source>Another secret is called “%1”; it expired %2.</source>
        <translation>另一个客户端密码的说明也是“%1”；它已于 %2 过期。</translation>
    </message>
    <message>
        <source>Another secret is called “%1”; it expires %2.</source>
        <translation>另一个客户端密码的说明也是“%1”；它将于 %2 过期。</translation>
    </message>
</context>
<context>
    <name>ExpiryText</name>
    <message>
        <source>Expires %1, tomorrow</source>
        <translation>将于 %1 过期(明天)</translation>
    </message>
    <message>
        <source>Expires %1, today</source>
        <translation>将于 %1 过期(今天)</translation>
    </message>
    <message numerus="yes">
        <source>Expires %1, in %n days</source>
        <translation>
            <numerusform>将于 %1 过期(%n 天后)</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired %1, yesterday</source>
        <translation>已于 %1 过期(昨天)</translation>
    </message>
    <message>
        <source>Expired %1, today</source>
        <translation>已于 %1 过期(今天)</translation>
    </message>
    <message numerus="yes">
        <source>Expired %1, %n days ago</source>
        <translation>
            <numerusform>已于 %1 过期(%n 天前)</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <extracomment>A date and time; see the documentation of QDateTime::toString() for the letters.</extracomment>
        <translation>yyyy年M月d日 ddd HH:mm</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>永不过期</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of Microsoft Graph&apos;s. The lifetime is counted by Graph&apos;s.</source>
        <extracomment>%1 is a length of time like &quot;3 hours, 5 minutes&quot;.</extracomment>
        <translation>此计算机的时钟比 Microsoft Graph 的时钟快 %1。有效期按 Graph 的时钟计算。</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind Microsoft Graph&apos;s. The lifetime is counted by Graph&apos;s.</source>
        <translation>此计算机的时钟比 Microsoft Graph 的时钟慢 %1。有效期按 Graph 的时钟计算。</translation>
    </message>
</context>
<context>
    <name>ExtraAuthoritiesText</name>
    <message>
        <source>(without a name)</source>
        <translation>(无名称)</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>“%1”不是文件。</translation>
    </message>
    <message>
        <source>“%1” is too large to be a file of certificates.</source>
        <translation>“%1”过大，不可能是证书文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>There is no certificate in “%1”. It takes a PEM file: text with a line “-----BEGIN CERTIFICATE-----”.</source>
        <translation>“%1”中没有证书。需要 PEM 文件：包含“-----BEGIN CERTIFICATE-----”行的文本。</translation>
    </message>
</context>
<context>
    <name>GrantingText</name>
    <message>
        <source>Your token lacks %1. Keyturn can ask for it when you sign in again; an administrator may have to agree.</source>
        <translation>你的令牌缺少 %1。Keyturn 可在你重新登录时请求它；可能需要管理员同意。</translation>
    </message>
    <message>
        <source>Your token does not tell what it holds. If it lacks %1, Keyturn can ask for that when you sign in again; an administrator may have to agree.</source>
        <translation>你的令牌未说明它包含哪些权限。如果缺少 %1，Keyturn 可在你重新登录时请求它；可能需要管理员同意。</translation>
    </message>
    <message>
        <source>Your token lacks %1. In the sample tenant nothing can be added to it.</source>
        <translation>你的令牌缺少 %1。在示例租户中无法为其添加权限。</translation>
    </message>
    <message>
        <source>The token lacks %1. An administrator can grant it to the application in the Entra admin center, under API permissions. Then check again.</source>
        <translation>令牌缺少 %1。管理员可以在 Entra 管理中心的“API 权限”下将其授予该应用程序。然后再次检查。</translation>
    </message>
    <message>
        <source>The token lacks %1. Microsoft decides what Azure CLI&apos;s tokens hold, and nobody can add to it. Sign in with your browser to ask for more.</source>
        <translation>令牌缺少 %1。Azure CLI 令牌包含的权限由 Microsoft 决定，任何人都无法添加。请使用浏览器登录以请求更多权限。</translation>
    </message>
    <message>
        <source>The token lacks %1. Nothing can be added to a pasted token. Get one that holds it, and sign in with that.</source>
        <translation>令牌缺少 %1。无法为粘贴的令牌添加任何权限。请获取包含该权限的令牌，并使用它登录。</translation>
    </message>
    <message>
        <source>With Directory.Read.All, Microsoft Graph tells what has changed since the last refresh, which is faster than reading a large list as a whole.</source>
        <translation>有了 Directory.Read.All，Microsoft Graph 会告知自上次刷新以来的更改，这比完整读取大型列表更快。</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>请求 %1</translation>
    </message>
</context>
<context>
    <name>GraphErrorText</name>
    <message>
        <source>Microsoft Graph is getting too many requests right now. Wait a minute, then try again.</source>
        <translation>Microsoft Graph 当前收到的请求过多。请等待一分钟，然后重试。</translation>
    </message>
    <message numerus="yes">
        <source>Microsoft Graph is getting too many requests and asks to be left alone for %n minutes. Try again after that.</source>
        <translation>
            <numerusform>Microsoft Graph 收到的请求过多，要求在 %n 分钟内不要再发送请求。请在此之后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Microsoft Graph refused the request and gave no reason. Try again later; if it stays so, the details have what a support case needs.</source>
        <translation>Microsoft Graph 拒绝了请求，且未给出原因。请稍后重试；如果问题仍然存在，详细信息中有提交支持案例所需的内容。</translation>
    </message>
    <message>
        <source>Microsoft Graph refused the request. Microsoft Graph says: “%1”</source>
        <extracomment>%1 is in English.</extracomment>
        <translation>Microsoft Graph 拒绝了请求。Microsoft Graph 的消息：“%1”</translation>
    </message>
    <message>
        <source>The object is as large as the directory allows, and nothing can be added to it. Delete old secrets that nothing uses any more, then try again.</source>
        <translation>该对象已达到目录允许的最大大小，无法再添加任何内容。请删除不再使用的旧客户端密码，然后重试。</translation>
    </message>
    <message>
        <source>The quota for directory objects is used up: your own, or that of the directory. Deleted objects count for 30 days. Delete for good what nobody needs, or ask an administrator for a higher quota.</source>
        <translation>目录对象的配额已用完：你自己的配额或目录的配额。已删除的对象会在 30 天内计入配额。请永久删除无人需要的对象，或向管理员申请更高的配额。</translation>
    </message>
    <message>
        <source>This application has as many client secrets as it may have. Delete one that nothing uses any more, then try again.</source>
        <translation>此应用程序的客户端密码数量已达上限。请删除一个不再使用的客户端密码，然后重试。</translation>
    </message>
    <message>
        <source>The credentials of this object are locked. The owner of the application can change that under App instance property lock.</source>
        <translation>此对象的凭据已锁定。应用程序的所有者可以在“应用实例属性锁”下更改此设置。</translation>
    </message>
    <message>
        <source>Another object in the directory has a value that only one may have, such as an identifier. Refresh the list to see whether it is there already.</source>
        <translation>目录中的另一个对象具有必须唯一的值，例如标识符。请刷新列表，查看它是否已存在。</translation>
    </message>
    <message>
        <source>Microsoft Graph does not support what Keyturn asked for. That is a fault of Keyturn; the details have what a report of it needs.</source>
        <translation>Microsoft Graph 不支持 Keyturn 请求的内容。这是 Keyturn 的错误；详细信息中有报告此问题所需的内容。</translation>
    </message>
    <message>
        <source>Microsoft Graph no longer knows what has changed since the list was read. Refresh the list to read all of it again.</source>
        <translation>Microsoft Graph 不再知道自读取列表以来发生了哪些更改。请刷新列表以重新读取全部内容。</translation>
    </message>
    <message>
        <source>Your organisation asks for a new proof of who you are before this can be done. Try again, and sign in where you are asked to.</source>
        <translation>执行此操作之前，你的组织要求重新证明你的身份。请重试，并在要求时登录。</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again, then try again.</source>
        <translation>你的登录已终止。请重新登录，然后重试。</translation>
    </message>
    <message>
        <source>You do not have the right to do this. An owner of the application or an Application Administrator can.</source>
        <translation>你无权执行此操作。应用程序的所有者或应用程序管理员可以执行。</translation>
    </message>
    <message>
        <source>Microsoft Graph could not be reached, or the connection broke off. Check the network and the proxy, then try again.</source>
        <translation>无法访问 Microsoft Graph，或连接中断。请检查网络和代理服务器，然后重试。</translation>
    </message>
    <message>
        <source>This is no longer in the directory. Refresh the list to see what is there.</source>
        <translation>它已不在目录中。请刷新列表以查看现有内容。</translation>
    </message>
    <message>
        <source>Microsoft Graph has a problem of its own. Try again in a few minutes.</source>
        <translation>Microsoft Graph 自身出现问题。请过几分钟重试。</translation>
    </message>
    <message>
        <source>The answer from Microsoft Graph could not be understood. Something on the way, such as a proxy, may have changed it.</source>
        <translation>无法理解 Microsoft Graph 的应答。途中的某些设备(例如代理服务器)可能更改了它。</translation>
    </message>
    <message>
        <source>You do not have the right to read this. It takes the permission AgentIdentityBlueprint.Read.All and a role in this directory that may read blueprints, such as Agent ID Administrator. Ask an administrator for them, then try again.</source>
        <translation>你无权读取此内容。这需要权限 AgentIdentityBlueprint.Read.All，以及此目录中可读取蓝图的角色，例如代理 ID 管理员。请向管理员申请，然后重试。</translation>
    </message>
    <message>
        <source>You do not have the right to read this. It takes the permission Application.Read.All and a role in this directory that may read applications, such as Directory Readers. Ask an administrator for them, then try again.</source>
        <translation>你无权读取此内容。这需要权限 Application.Read.All，以及此目录中可读取应用程序的角色，例如目录读取者。请向管理员申请，然后重试。</translation>
    </message>
    <message>
        <source>You do not have the right to do this. An owner of the blueprint or an Agent ID Administrator can, with the permission AgentIdentityBlueprint.AddRemoveCreds.All. Ask one of them, or ask to become an owner. A sign-in that also carries Directory.ReadWrite.All or Directory.AccessAsUser.All has no rights on blueprints.</source>
        <translation>你无权执行此操作。蓝图的所有者或代理 ID 管理员在拥有权限 AgentIdentityBlueprint.AddRemoveCreds.All 时可以执行。请联系其中一人，或申请成为所有者。如果登录同时包含 Directory.ReadWrite.All 或 Directory.AccessAsUser.All，则对蓝图没有任何权限。</translation>
    </message>
    <message>
        <source>You do not have the right to do this. An owner of the application, an Application Administrator or a Cloud Application Administrator can, with the permission Application.ReadWrite.All (a program that owns it: Application.ReadWrite.OwnedBy). Ask one of them, or ask to become an owner.</source>
        <translation>你无权执行此操作。应用程序的所有者、应用程序管理员或云应用程序管理员在拥有权限 Application.ReadWrite.All 时可以执行(拥有它的程序则需要 Application.ReadWrite.OwnedBy)。请联系其中一人，或申请成为所有者。</translation>
    </message>
</context>
<context>
    <name>IssuedSecretFacts</name>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Unusual reply: save it and check. This is not what Microsoft Graph documents, so try the value before you rely on it.</source>
        <translation>异常的应答：请保存并检查。这不符合 Microsoft Graph 的文档，因此在依赖该值之前请先试用。</translation>
    </message>
</context>
<context>
    <name>KeychainTexts</name>
    <message>
        <source>It does not work: this computer has no keychain service running.</source>
        <translation>无法使用：此计算机没有正在运行的密钥链服务。</translation>
    </message>
    <message>
        <source>It does not work: the keychain is locked. Unlock it and test again.</source>
        <translation>无法使用：密钥链已锁定。请将其解锁后再次测试。</translation>
    </message>
    <message>
        <source>It does not work: the keychain refused. Test again and allow it.</source>
        <translation>无法使用：密钥链拒绝了请求。请再次测试并允许。</translation>
    </message>
    <message>
        <source>It does not work: the keychain took the made-up value but did not have it afterwards.</source>
        <translation>无法使用：密钥链接受了测试值，但之后却没有该值。</translation>
    </message>
    <message>
        <source>It does not work: the keychain gave back something other than the made-up value.</source>
        <translation>无法使用：密钥链返回的不是测试值。</translation>
    </message>
    <message>
        <source>It does not work: the keychain reported a problem.</source>
        <translation>无法使用：密钥链报告了问题。</translation>
    </message>
    <message>
        <source>The made-up value may remain there, as %1.</source>
        <translation>测试值可能仍以 %1 的形式留在其中。</translation>
    </message>
    <message>
        <source>This system does not tell how its keychain is; a test does.</source>
        <translation>此系统不提供密钥链的状态，可通过测试了解。</translation>
    </message>
    <message>
        <source>No keychain service is running. On Linux it takes a Secret Service: GNOME Keyring, KWallet or KeePassXC.</source>
        <translation>没有正在运行的密钥链服务。在 Linux 上需要 Secret Service：GNOME Keyring、KWallet 或 KeePassXC。</translation>
    </message>
    <message>
        <source>Locked, or not set up yet: your system will ask for a password before anything is kept.</source>
        <translation>已锁定或尚未设置：在保存任何内容之前，系统会要求输入密码。</translation>
    </message>
    <message>
        <source>Available and unlocked.</source>
        <translation>可用且已解锁。</translation>
    </message>
    <message>
        <source>It is there, but does not answer.</source>
        <translation>它存在，但没有应答。</translation>
    </message>
    <message>
        <source>Testing: a made-up value is stored, read back and removed…</source>
        <translation>正在测试：存储、读回并移除一个测试值…</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. Keyturn waits for it, and removes the made-up value as soon as it can.</source>
        <translation>密钥链尚未应答。Keyturn 将等待它，并尽快移除测试值。</translation>
    </message>
    <message>
        <source>It works: a made-up value was stored, read back and removed again.</source>
        <translation>可以使用：已存储、读回并移除了一个测试值。</translation>
    </message>
</context>
<context>
    <name>Keyturn::AboutDialog</name>
    <message>
        <source>About Keyturn</source>
        <translation>关于 Keyturn</translation>
    </message>
    <message>
        <source>Copyright 2026 The keyturn authors. Keyturn is free software under the Apache License 2.0 (Apache-2.0) and comes without any warranty. It is made with these libraries:</source>
        <translation>版权所有 2026 Keyturn 作者。Keyturn 是依据 Apache License 2.0 (Apache-2.0) 发布的自由软件，不附带任何担保。它使用以下库构建：</translation>
    </message>
    <message>
        <source>Keyturn was never tried against Microsoft&apos;s live service. It follows the documentation of Microsoft Graph.</source>
        <translation>Keyturn 从未针对 Microsoft 的实际服务进行过测试。它遵循 Microsoft Graph 的文档。</translation>
    </message>
    <message>
        <source>Client secrets of Microsoft Entra applications</source>
        <translation>管理 Microsoft Entra 应用程序的客户端密码</translation>
    </message>
    <message>
        <source>Copy &amp;version information</source>
        <translation>复制版本信息(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Keyturn::AccountButton</name>
    <message>
        <source>Account</source>
        <translation>帐户</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>无人登录</translation>
    </message>
    <message>
        <source>%1 (Alt+U)</source>
        <translation>%1 (Alt+U)</translation>
    </message>
</context>
<context>
    <name>Keyturn::AccountFlow</name>
    <message>
        <source>You are signed out, but the keychain has not confirmed that the sign-in is gone from it.</source>
        <translation>你已注销，但密钥链尚未确认登录信息已从中移除。</translation>
    </message>
    <message>
        <source>You are signed out, and the keychain does not have the client secret of the sign-in any more.</source>
        <translation>你已注销，密钥链中已不再有此登录的客户端密码。</translation>
    </message>
    <message>
        <source>You are signed out, and the keychain has nothing of it any more.</source>
        <translation>你已注销，密钥链中已不再有任何相关内容。</translation>
    </message>
    <message>
        <source>You are signed in again.</source>
        <translation>你已重新登录。</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>正在查询密钥链…</translation>
    </message>
    <message>
        <source>The keychain has given your sign-in.</source>
        <translation>已从密钥链取得你的登录信息。</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>你已注销。</translation>
    </message>
</context>
<context>
    <name>Keyturn::AccountMenu</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>帐户(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;witch account</source>
        <translation>切换帐户(&amp;W)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帐户</translation>
    </message>
    <message>
        <source>&amp;Add account</source>
        <translation>添加帐户(&amp;A)</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>注销(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Keyturn::AccountTileButton</name>
    <message>
        <source>, </source>
        <extracomment>Between two parts of who an account is, as the name and the tenant.</extracomment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Keyturn::AccountTiles</name>
    <message>
        <source>Accounts</source>
        <translation>帐户</translation>
    </message>
</context>
<context>
    <name>Keyturn::AccountTokens</name>
    <message>
        <source>Microsoft Graph does not take your sign-in any more.</source>
        <translation>Microsoft Graph 不再接受你的登录。</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>你已注销。</translation>
    </message>
</context>
<context>
    <name>Keyturn::ActivityLog</name>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
</context>
<context>
    <name>Keyturn::ActivityPage</name>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Nothing has been done here yet.</source>
        <translation>此处尚未执行任何操作。</translation>
    </message>
    <message>
        <source>Each secret that you add, delete, keep or lose gets a line here, without its value.</source>
        <translation>你添加、删除、保存或丢失的每个客户端密码都会在此处留下一行记录，但不含其值。</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Save what is shown as CSV or JSON</source>
        <translation>将显示的内容保存为 CSV 或 JSON</translation>
    </message>
    <message>
        <source>keyturn-activity-%1</source>
        <translation>keyturn-activity-%1</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>导出活动</translation>
    </message>
    <message>
        <source>Exported to “%1”.</source>
        <translation>已导出到“%1”。</translation>
    </message>
</context>
<context>
    <name>Keyturn::ActivityTableModel</name>
    <message>
        <source>(no description)</source>
        <translation>(无说明)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Secret ID</source>
        <translation>机密 ID</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>Keyturn::AddQueue</name>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is &quot;2 of 5&quot;, %2 the name of an application.</extracomment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Secrets were added to %1 of %2 applications.</source>
        <translation>已为 %2 个应用程序中的 %1 个添加客户端密码。</translation>
    </message>
    <message>
        <source>It is not clear whether a secret was added. Keyturn looks for it and tells below.</source>
        <translation>尚不清楚是否已添加客户端密码。Keyturn 正在查找，并将在下方告知结果。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 个(共 %2 个)</translation>
    </message>
    <message>
        <source>Another question is open; answer that one first.</source>
        <translation>另一个问题仍处于打开状态，请先回答该问题。</translation>
    </message>
    <message>
        <source>Nothing was added: another secret is on its way there.</source>
        <translation>未添加任何内容：另一个客户端密码正在添加中。</translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <translation>这是最后一个。</translation>
    </message>
    <message>
        <source>The next question comes once this value is put away.</source>
        <translation>妥善保存此值后，将出现下一个问题。</translation>
    </message>
</context>
<context>
    <name>Keyturn::AddQueueBand</name>
    <message>
        <source>Ask again…</source>
        <translation>再次询问…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次询问</translation>
    </message>
</context>
<context>
    <name>Keyturn::AddQueueDialog</name>
    <message>
        <source>You are asked for one application after the other. The next question comes once the new value of the one before is put away.</source>
        <translation>将逐个应用程序询问你。妥善保存前一个应用程序的新值后，才会出现下一个问题。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Add secret for each</source>
        <translation>为每个应用程序添加客户端密码</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 of 1 application</source>
        <translation>%1 个，共 1 个应用程序</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln applications</source>
        <translation>
            <numerusform>%1 个，共 %Ln 个应用程序</numerusform>
        </translation>
    </message>
    <message>
        <source>Entra is expected to refuse 1 of them</source>
        <translation>预计 Entra 会拒绝其中 1 个</translation>
    </message>
    <message numerus="yes">
        <source>Entra is expected to refuse %Ln of them</source>
        <translation>
            <numerusform>预计 Entra 会拒绝其中 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln are listed.</source>
        <translation>
            <numerusform>仅列出前 %Ln 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyturn::AddQueueModel</name>
    <message>
        <source>Application</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>May you?</source>
        <translation>是否有权？</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>正在检查…</translation>
    </message>
</context>
<context>
    <name>Keyturn::AddSecretFlow</name>
    <message>
        <source>Adding the secret…</source>
        <translation>正在添加客户端密码…</translation>
    </message>
    <message>
        <source>Nothing was added: another secret is on its way.</source>
        <translation>未添加任何内容：另一个客户端密码正在添加中。</translation>
    </message>
    <message>
        <source>A secret of %1 could not be added. Choose it to see why.</source>
        <translation>无法为 %1 添加客户端密码。请选择该对象以查看原因。</translation>
    </message>
    <message>
        <source>A secret is being added. Keyturn stays open until its value has been shown.</source>
        <translation>正在添加客户端密码。在其值显示之前，Keyturn 将保持打开状态。</translation>
    </message>
    <message>
        <source>Keyturn stays open: the value of a new secret is not saved yet.</source>
        <translation>Keyturn 保持打开状态：新客户端密码的值尚未保存。</translation>
    </message>
</context>
<context>
    <name>Keyturn::AdvancedPage</name>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>&amp;Write a log of requests</source>
        <translation>写入请求日志(&amp;W)</translation>
    </message>
    <message>
        <source>Automatic (v1.0)</source>
        <translation>自动(v1.0)</translation>
    </message>
    <message>
        <source>beta</source>
        <translation>beta</translation>
    </message>
    <message>
        <source>Object ID</source>
        <translation>对象 ID</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>应用程序(客户端) ID</translation>
    </message>
    <message>
        <source>Adding a secret</source>
        <translation>添加客户端密码</translation>
    </message>
    <message>
        <source>&amp;Graph version</source>
        <translation>Graph 版本(&amp;G)</translation>
    </message>
    <message>
        <source>Address &amp;objects by</source>
        <translation>对象寻址方式(&amp;O)</translation>
    </message>
    <message>
        <source>Agent identity blueprints are always addressed by object ID, the only way that Microsoft documents.</source>
        <translation>代理标识蓝图始终按对象 ID 寻址，这是 Microsoft 文档中记载的唯一方式。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>One line for each, on the standard error stream: verb, path, status and request ID; no body, token or secret. Should something else print a token or a secret, it is taken out, as in the preview.</source>
        <translation>每个请求在标准错误流中占一行：谓词、路径、状态和请求 ID；不含正文、令牌或客户端密码。如果其他内容输出了令牌或客户端密码，也会像在预览中那样将其去除。</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>预览(&amp;V)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>Keyturn::ApplicationOpening</name>
    <message>
        <source>The certificate&apos;s file “%1” cannot be read: %2</source>
        <translation>无法读取证书的文件“%1”：%2</translation>
    </message>
    <message>
        <source>Keyturn: client secret of application %1</source>
        <translation>Keyturn：应用程序 %1 的客户端密码</translation>
    </message>
</context>
<context>
    <name>Keyturn::ApplicationPage</name>
    <message>
        <source>Sign in as an application</source>
        <translation>以应用程序身份登录</translation>
    </message>
    <message>
        <source>Client sec&amp;ret</source>
        <translation>客户端密码(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;ertificate</source>
        <translation>证书(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Keep it in the keychain</source>
        <translation>保存在密钥链中(&amp;K)</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>客户端密码</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Client secret value</source>
        <translation>客户端密码值</translation>
    </message>
    <message>
        <source>Keep it in the keychain</source>
        <translation>保存在密钥链中</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>值(&amp;V)</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>证书文件</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose certificate file</source>
        <translation>选择证书文件</translation>
    </message>
    <message>
        <source>PEM with certificate and private key, or PFX.</source>
        <translation>包含证书和私钥的 PEM 文件，或 PFX 文件。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Leave empty if the file has none. It is not kept.</source>
        <translation>如果文件没有密码短语，请留空。密码短语不会被保存。</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>密码短语(&amp;P)</translation>
    </message>
    <message>
        <source>Application %1 in %2, %3</source>
        <translation>应用程序 %1，位于 %2，%3</translation>
    </message>
    <message>
        <source>Leave empty to use the one in the keychain.</source>
        <translation>留空则使用密钥链中的值。</translation>
    </message>
    <message>
        <source>The value of a client secret, not its Secret ID.</source>
        <translation>客户端密码的值，而不是其机密 ID。</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.pfx *.p12 *.crt *.key)</source>
        <translation>证书 (*.pem *.pfx *.p12 *.crt *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Keyturn::ApplicationSecret</name>
    <message>
        <source>The keychain could not be asked for the client secret. Enter it again.</source>
        <translation>无法向密钥链查询客户端密码。请重新输入。</translation>
    </message>
    <message>
        <source>The client secret is not in the keychain any more. Enter it again.</source>
        <translation>客户端密码已不在密钥链中。请重新输入。</translation>
    </message>
    <message>
        <source>The keychain is locked, so the client secret cannot be read. Unlock it and try again.</source>
        <translation>密钥链已锁定，因此无法读取客户端密码。请将其解锁，然后重试。</translation>
    </message>
    <message>
        <source>The keychain does not answer, so the client secret cannot be read.</source>
        <translation>密钥链没有应答，因此无法读取客户端密码。</translation>
    </message>
</context>
<context>
    <name>Keyturn::ApplicationTypePicker</name>
    <message>
        <source>Enterprise Applications</source>
        <translation>企业应用程序</translation>
    </message>
    <message>
        <source>Managed Identities</source>
        <translation>托管标识</translation>
    </message>
    <message>
        <source>Microsoft Applications</source>
        <translation>Microsoft 应用程序</translation>
    </message>
    <message>
        <source>All Applications</source>
        <translation>所有应用程序</translation>
    </message>
    <message>
        <source>Application type</source>
        <translation>应用程序类型</translation>
    </message>
</context>
<context>
    <name>Keyturn::AuthoritiesField</name>
    <message>
        <source>%1 and others</source>
        <translation>%1 等</translation>
    </message>
    <message>
        <source>Trusted: %1.</source>
        <translation>受信任：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates are trusted: %1.</source>
        <translation>
            <numerusform>%n 个证书受信任：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired, and of no use any more: %1.</source>
        <translation>已过期，不再有用：%1。</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Remove CA file</source>
        <translation>移除 CA 文件</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>选择 CA 文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.ca-bundle)</source>
        <translation>证书 (*.pem *.crt *.cer *.ca-bundle)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between two names.</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Not taken.</source>
        <translation>未采用。</translation>
    </message>
    <message>
        <source>Not in use.</source>
        <translation>未使用。</translation>
    </message>
</context>
<context>
    <name>Keyturn::AzureCli</name>
    <message>
        <source>Azure CLI can only be asked for a tenant by its ID or one of its domains.</source>
        <translation>只能按租户的 ID 或其某个域向 Azure CLI 请求租户。</translation>
    </message>
    <message>
        <source>Azure CLI gave a token for another tenant than the one it was asked for.</source>
        <translation>Azure CLI 提供的令牌属于另一个租户，而不是所请求的租户。</translation>
    </message>
</context>
<context>
    <name>Keyturn::AzureCliTokens</name>
    <message>
        <source>Azure CLI is signed in as somebody else now.</source>
        <translation>Azure CLI 现在以其他人的身份登录。</translation>
    </message>
    <message>
        <source>Azure CLI is signed in as somebody else now: %1.</source>
        <translation>Azure CLI 现在以其他人的身份登录：%1。</translation>
    </message>
    <message>
        <source>A token of Azure CLI does not hold %1, and Azure CLI cannot ask for it. Sign in with the browser to use it.</source>
        <translation>Azure CLI 的令牌不包含 %1，且 Azure CLI 无法请求它。若要使用它，请使用浏览器登录。</translation>
    </message>
    <message>
        <source>Microsoft Graph asks for a new proof of who you are.</source>
        <translation>Microsoft Graph 要求重新证明你的身份。</translation>
    </message>
</context>
<context>
    <name>Keyturn::BrowserSignIn</name>
    <message>
        <source>Keyturn cannot wait for the browser: this computer has no free port. Try again, or sign in with a device code.</source>
        <translation>Keyturn 无法等待浏览器：此计算机没有可用端口。请重试，或使用设备代码登录。</translation>
    </message>
</context>
<context>
    <name>Keyturn::BrowserWaitPage</name>
    <message>
        <source>Go on in your browser</source>
        <translation>在浏览器中继续</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>复制链接(&amp;L)</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Use a de&amp;vice code instead</source>
        <translation>改用设备代码(&amp;V)</translation>
    </message>
    <message>
        <source>Use a device code instead</source>
        <translation>改用设备代码</translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in page was opened there. When you are done, Keyturn goes on by itself. To sign in with another browser of this computer, copy the link.</source>
        <translation>已在浏览器中打开 Microsoft 的登录页。完成后，Keyturn 会自动继续。若要使用此计算机上的其他浏览器登录，请复制链接。</translation>
    </message>
    <message>
        <source>Open the link in a browser</source>
        <translation>在浏览器中打开链接</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the link and open it in a browser of this computer; Keyturn then goes on by itself. Without one, use a device code.</source>
        <translation>无法启动浏览器。请复制链接，并在此计算机上的浏览器中打开，Keyturn 随后会自动继续。如果没有浏览器，请使用设备代码。</translation>
    </message>
    <message>
        <source>+5 &amp;min</source>
        <extracomment>More time, in minutes</extracomment>
        <translation>+5 分钟(&amp;M)</translation>
    </message>
    <message>
        <source>5 more minutes</source>
        <translation>再等 5 分钟</translation>
    </message>
</context>
<context>
    <name>Keyturn::CheckValueDialog</name>
    <message>
        <source>Choose &amp;files…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Load the other lists</source>
        <translation>加载其他列表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Go to this secret</source>
        <translation>转到此客户端密码(&amp;G)</translation>
    </message>
    <message>
        <source>Check a value</source>
        <translation>检查值</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Paste a value, or type its first three characters, to see which secret it is. It is compared here with what the lists tell: nothing leaves this computer, and nothing is kept.</source>
        <translation>粘贴一个值，或键入其前三个字符，以查看它属于哪个客户端密码。它在此处与列表中的信息进行比较：任何内容都不会离开此计算机，也不会被保存。</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>值(&amp;V)</translation>
    </message>
    <message>
        <source>Or drop files here: .env, JSON, YAML, scripts, any text. Every string in them that begins like a known secret is named.</source>
        <translation>或将文件拖放到此处：.env、JSON、YAML、脚本或任何文本。其中每个开头与已知客户端密码相同的字符串都会列出。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Check files</source>
        <translation>检查文件</translation>
    </message>
</context>
<context>
    <name>Keyturn::CheckValueFlow</name>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n files were read.</source>
        <translation>
            <numerusform>只读取了前 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has too much in it; only its beginning was looked at.</source>
        <translation>“%1”内容过多，仅查看了其开头部分。</translation>
    </message>
    <message>
        <source>Compared with: %1.</source>
        <translation>已与以下列表比较：%1。</translation>
    </message>
    <message>
        <source>Not loaded, or not yet: %1.</source>
        <translation>未加载或尚未加载：%1。</translation>
    </message>
</context>
<context>
    <name>Keyturn::CheckedFile</name>
    <message>
        <source>“%1” is a folder. Choose a file in it.</source>
        <translation>“%1”是文件夹。请选择其中的文件。</translation>
    </message>
    <message>
        <source>“%1” is no file that can be read.</source>
        <translation>“%1”不是可读取的文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” is larger than %2. Nothing in it was checked.</source>
        <translation>“%1”大于 %2。未检查其中任何内容。</translation>
    </message>
    <message>
        <source>“%1” is no text. Only text files can be checked.</source>
        <translation>“%1”不是文本。只能检查文本文件。</translation>
    </message>
</context>
<context>
    <name>Keyturn::ChunkedVault</name>
    <message numerus="yes">
        <source>It is longer than the %n bytes that are kept at most.</source>
        <translation>
            <numerusform>它超过了最多可保存的 %n 字节。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyturn::ClientCertificate</name>
    <message>
        <source>The private key is protected. Enter its passphrase.</source>
        <translation>私钥受保护。请输入其密码短语。</translation>
    </message>
    <message>
        <source>That is not the passphrase of the private key.</source>
        <translation>这不是私钥的密码短语。</translation>
    </message>
    <message>
        <source>This PFX file is encrypted in a way that is no longer safe and not read here. Export it again with AES256-SHA256, or convert it and choose the new file: openssl pkcs12 -legacy -in old.pfx -out new.pem</source>
        <translation>此 PFX 文件的加密方式已不再安全，此处不读取。请使用 AES256-SHA256 重新导出，或将其转换并选择新文件：openssl pkcs12 -legacy -in old.pfx -out new.pem</translation>
    </message>
    <message>
        <source>The private key is encrypted in a way that is no longer safe and not read here. Convert it and choose the new file: openssl pkcs8 -topk8 -provider legacy -provider default -in old.pem -out new.pem</source>
        <translation>私钥的加密方式已不再安全，此处不读取。请将其转换并选择新文件：openssl pkcs8 -topk8 -provider legacy -provider default -in old.pem -out new.pem</translation>
    </message>
    <message>
        <source>The private key cannot be read. The file is damaged.</source>
        <translation>无法读取私钥。文件已损坏。</translation>
    </message>
    <message>
        <source>There is no certificate in this file. Choose a PEM or a PFX file.</source>
        <translation>此文件中没有证书。请选择 PEM 或 PFX 文件。</translation>
    </message>
    <message>
        <source>This file is too large to be a certificate.</source>
        <translation>此文件过大，不可能是证书。</translation>
    </message>
    <message>
        <source>There is no private key in this file. Choose the file that holds it, too.</source>
        <translation>此文件中没有私钥。请同时选择包含私钥的文件。</translation>
    </message>
    <message>
        <source>There is a private key in this file, but no certificate. Choose the file that holds it, too.</source>
        <translation>此文件中有私钥，但没有证书。请同时选择包含证书的文件。</translation>
    </message>
    <message>
        <source>This is no RSA key. Applications can sign in with RSA keys only.</source>
        <translation>这不是 RSA 密钥。应用程序只能使用 RSA 密钥登录。</translation>
    </message>
    <message>
        <source>The private key and the certificate do not belong together.</source>
        <translation>私钥与证书不匹配。</translation>
    </message>
    <message>
        <source>The private key cannot sign. It may be too short.</source>
        <translation>该私钥无法签名。它可能太短。</translation>
    </message>
</context>
<context>
    <name>Keyturn::ClientCredentials</name>
    <message>
        <source>An application signs in to one tenant. Enter its ID or one of its domains.</source>
        <translation>应用程序只能登录一个租户。请输入租户的 ID 或其某个域。</translation>
    </message>
    <message>
        <source>There is no client secret. Enter it.</source>
        <translation>没有客户端密码。请输入客户端密码。</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>The format of a date, as QLocale takes it; shown as &quot;19 May 2027&quot;</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>The certificate expired on %1. Add a new one to the application, then choose it here.</source>
        <translation>证书已于 %1 过期。请向应用程序添加新证书，然后在此处选择它。</translation>
    </message>
</context>
<context>
    <name>Keyturn::ClipboardCountdown</name>
    <message>
        <source>Clear now</source>
        <translation>立即清除</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 分钟</translation>
    </message>
    <message>
        <source>Clipboard is cleared in %1:%2</source>
        <translation>剪贴板将在 %1:%2 后清除</translation>
    </message>
</context>
<context>
    <name>Keyturn::CloseGuard</name>
    <message>
        <source>This value cannot be shown again</source>
        <translation>此值无法再次显示</translation>
    </message>
    <message>
        <source>The keychain has not answered yet; the value may or may not be kept. If it is not, nobody can get it back once this window is closed: not you, not Microsoft.</source>
        <translation>密钥链尚未应答，该值可能已保存，也可能没有。如果没有保存，一旦关闭此窗口，任何人都无法再取回它：你不能，Microsoft 也不能。</translation>
    </message>
    <message>
        <source>The value of this client secret is neither in the keychain nor marked as saved. Once this window is closed, nobody can get it back: not you, not Microsoft.</source>
        <translation>此客户端密码的值既不在密钥链中，也未标记为已保存。一旦关闭此窗口，任何人都无法再取回它：你不能，Microsoft 也不能。</translation>
    </message>
    <message>
        <source>&amp;Delete this secret and close</source>
        <translation>删除此客户端密码并关闭(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;lose anyway</source>
        <translation>仍然关闭(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>复制值(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep in keychain</source>
        <translation>保存在密钥链中(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>(no description)</source>
        <translation>(无说明)</translation>
    </message>
</context>
<context>
    <name>Keyturn::Cloud</name>
    <message>
        <source>Microsoft Entra (global)</source>
        <translation>Microsoft Entra (全球)</translation>
    </message>
    <message>
        <source>US Government L4</source>
        <translation>美国政府 L4</translation>
    </message>
    <message>
        <source>US Government L5 (DoD)</source>
        <translation>美国政府 L5 (DoD)</translation>
    </message>
    <message>
        <source>China (21Vianet)</source>
        <translation>中国(世纪互联)</translation>
    </message>
    <message>
        <source>Sample cloud</source>
        <translation>示例云</translation>
    </message>
</context>
<context>
    <name>Keyturn::CloudDialog</name>
    <message>
        <source>Add cloud</source>
        <translation>添加云</translation>
    </message>
    <message>
        <source>Edit cloud</source>
        <translation>编辑云</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>你对它的称呼</translation>
    </message>
    <message>
        <source>&amp;Login authority</source>
        <translation>登录颁发机构(&amp;L)</translation>
    </message>
    <message>
        <source>Graph &amp;endpoint</source>
        <translation>Graph 终结点(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Portal (optional)</source>
        <translation>门户(可选)(&amp;P)</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>门户</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Keyturn::CloudPanel</name>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>移除(&amp;V)…</translation>
    </message>
    <message>
        <source>Clouds of your own</source>
        <translation>你自己的云</translation>
    </message>
    <message>
        <source>Add cloud</source>
        <translation>添加云</translation>
    </message>
    <message>
        <source>Edit cloud</source>
        <translation>编辑云</translation>
    </message>
    <message>
        <source>Remove cloud</source>
        <translation>移除云</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A cloud&apos;s name, and the host where one signs in to it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Remove the cloud “%1”?</source>
        <translation>要移除云“%1”吗？</translation>
    </message>
    <message>
        <source>Its addresses are forgotten. Nothing in the cloud itself changes.</source>
        <translation>其地址将被清除。云本身不会有任何更改。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>Keyturn::CloudStore</name>
    <message>
        <source>Enter an address.</source>
        <translation>请输入地址。</translation>
    </message>
    <message>
        <source>Enter an address such as https://example.com. It begins with https, or with http on this computer alone, and has no user name and no “?” or “#”.</source>
        <translation>请输入类似 https://example.com 的地址。地址以 https 开头(仅在此计算机上时可用 http)，且不含用户名，也不含“?”或“#”。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>Enter a shorter name.</source>
        <translation>请输入较短的名称。</translation>
    </message>
    <message>
        <source>This is the name of one of Microsoft&apos;s clouds.</source>
        <translation>这是 Microsoft 某个云的名称。</translation>
    </message>
    <message>
        <source>There is a cloud of this name already.</source>
        <translation>已存在同名的云。</translation>
    </message>
    <message>
        <source>There is no room for any more clouds.</source>
        <translation>无法再添加更多的云。</translation>
    </message>
</context>
<context>
    <name>Keyturn::CommandPalette</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Application or command</source>
        <translation>应用程序或命令</translation>
    </message>
    <message>
        <source>This is the secret value. It is not searched for.</source>
        <translation>这是客户端密码的值。不会搜索它。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>没有匹配项。</translation>
    </message>
</context>
<context>
    <name>Keyturn::ConnectionPanel</name>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>未尝试</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称解析</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理服务器</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>安全连接</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Microsoft Graph</source>
        <translation>Microsoft Graph</translation>
    </message>
    <message>
        <source>Stop &amp;test</source>
        <translation>停止测试(&amp;T)</translation>
    </message>
    <message>
        <source>Keyturn can reach this cloud.</source>
        <translation>Keyturn 可以访问此云。</translation>
    </message>
    <message>
        <source>Keyturn cannot reach this cloud as it should; see above.</source>
        <translation>Keyturn 无法正常访问此云，请参阅上文。</translation>
    </message>
</context>
<context>
    <name>Keyturn::ConnectionTest</name>
    <message>
        <source>It needs what comes before it.</source>
        <translation>它需要前面的步骤成功。</translation>
    </message>
    <message>
        <source>The name of the proxy was found; it looks up all others.</source>
        <translation>已找到代理服务器的名称，其他名称均由它查找。</translation>
    </message>
    <message>
        <source>All names were found.</source>
        <translation>已找到所有名称。</translation>
    </message>
    <message>
        <source>None is used.</source>
        <translation>未使用代理服务器。</translation>
    </message>
    <message>
        <source>%1 lets Keyturn through.</source>
        <translation>%1 允许 Keyturn 通过。</translation>
    </message>
    <message>
        <source>Not used on this computer.</source>
        <translation>此计算机未使用它。</translation>
    </message>
    <message>
        <source>The connections are secure. Certificates were issued by: %1</source>
        <translation>连接是安全的。证书颁发者：%1</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 有应答。</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by “%2”, whom this computer does not trust. If your organization inspects encrypted connections, choose its CA file above. If not, somebody else may be answering.</source>
        <translation>%1 的证书由“%2”颁发，而此计算机不信任该颁发者。如果你的组织检查加密连接，请在上面选择其 CA 文件。如果不是，则可能是其他人在应答。</translation>
    </message>
    <message>
        <source>The certificate of %1 is good from %2 to %3 only. Check the clock of this computer; if that is right, the server&apos;s certificate has to be renewed.</source>
        <translation>%1 的证书仅在 %2 至 %3 期间有效。请检查此计算机的时钟；如果时钟正确，则必须续订服务器的证书。</translation>
    </message>
    <message>
        <source>Something on the way answers for %1 and leads to %2. Many guest networks do so until one has signed in to them: open any page in a browser, then test again.</source>
        <translation>途中有设备代替 %1 应答，并指向 %2。许多来宾网络在登录之前会这样做：请在浏览器中打开任意页面，然后再次测试。</translation>
    </message>
    <message>
        <source>A web page came instead of an answer from %1. The sign-in page of a guest network (captive portal) or a proxy that inspects connections has sent it: open any page in a browser and see what it says, then test again.</source>
        <translation>收到的是网页，而不是 %1 的应答。它来自来宾网络的登录页(强制门户)，或检查连接的代理服务器：请在浏览器中打开任意页面，查看其内容，然后再次测试。</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password. Keyturn keeps none: choose a proxy that lets this computer through without them.</source>
        <translation>代理服务器要求用户名和密码。Keyturn 不保存这些信息：请选择无需它们即可让此计算机通过的代理服务器。</translation>
    </message>
    <message>
        <source>The name %1 was not found. Check how it is written, whether this computer is on the network, and whether the network wants a proxy.</source>
        <translation>找不到名称 %1。请检查拼写、此计算机是否已连接到网络，以及网络是否需要代理服务器。</translation>
    </message>
    <message>
        <source>Nothing answers at the proxy&apos;s address, %1. Check its host and port.</source>
        <translation>代理服务器的地址 %1 没有应答。请检查其主机和端口。</translation>
    </message>
    <message>
        <source>What answers at %1 does not behave as a proxy of this kind. Check its type, host and port.</source>
        <translation>在 %1 应答的并不是此类型的代理服务器。请检查其类型、主机和端口。</translation>
    </message>
    <message>
        <source>The proxy %1 does not let Keyturn through to %2 (%3). Ask who looks after it.</source>
        <extracomment>%3: what the system says</extracomment>
        <translation>代理服务器 %1 不允许 Keyturn 连接到 %2 (%3)。请咨询其管理者。</translation>
    </message>
    <message>
        <source>There is no connection to %1 (%2). A firewall may be in the way, or the network wants a proxy.</source>
        <extracomment>%2: what the system says</extracomment>
        <translation>无法连接到 %1 (%2)。可能被防火墙阻挡，或网络需要代理服务器。</translation>
    </message>
    <message>
        <source>No secure connection to %1 came about (%2). A firewall or a proxy on the way may have cut it off.</source>
        <extracomment>%2: what the system says</extracomment>
        <translation>未能与 %1 建立安全连接(%2)。途中的防火墙或代理服务器可能切断了连接。</translation>
    </message>
    <message>
        <source>The certificate that came for %1 is for “%2”. Somebody else is answering, such as a guest network that one has to sign in to first.</source>
        <translation>收到的 %1 的证书是颁发给“%2”的。应答的是其他人，例如需要先登录的来宾网络。</translation>
    </message>
    <message>
        <source>Names are not found in time. Check whether this computer is on the network.</source>
        <translation>未能及时找到名称。请检查此计算机是否已连接到网络。</translation>
    </message>
    <message>
        <source>The proxy does not answer. Check its type, host and port.</source>
        <translation>代理服务器没有应答。请检查其类型、主机和端口。</translation>
    </message>
    <message>
        <source>No secure connection came about in time. A firewall may be in the way, or the network wants a proxy.</source>
        <translation>未能及时建立安全连接。可能被防火墙阻挡，或网络需要代理服务器。</translation>
    </message>
    <message>
        <source>No answer came in time. Try again later.</source>
        <translation>未能及时收到应答。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 has a problem of its own (HTTP status %2). Try again in a few minutes.</source>
        <translation>%1 自身出现问题(HTTP 状态 %2)。请过几分钟重试。</translation>
    </message>
    <message>
        <source>%1 answers, but not as a login authority of Microsoft Entra does (HTTP status %2). Check the cloud&apos;s login authority.</source>
        <translation>%1 有应答，但不像 Microsoft Entra 的登录颁发机构(HTTP 状态 %2)。请检查该云的登录颁发机构。</translation>
    </message>
    <message>
        <source>%1 answers, but not as Microsoft Graph does (HTTP status %2). Check the cloud&apos;s Graph endpoint.</source>
        <translation>%1 有应答，但不像 Microsoft Graph (HTTP 状态 %2)。请检查该云的 Graph 终结点。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Keyturn::CopyAsButton</name>
    <message>
        <source>Copy &amp;as…</source>
        <translation>复制为(&amp;A)…</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>复制为</translation>
    </message>
    <message>
        <source>Quoted for where it goes</source>
        <translation>按目标位置的要求加引号</translation>
    </message>
</context>
<context>
    <name>Keyturn::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>Keyturn::CopyField</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>Keyturn::CopyStateLabel</name>
    <message>
        <source>Not copied yet</source>
        <translation>尚未复制</translation>
    </message>
    <message>
        <source>Copied, not pasted yet</source>
        <translation>已复制，尚未粘贴</translation>
    </message>
    <message>
        <source>Copied. A background program read it at once; a clipboard manager?</source>
        <translation>已复制。有后台程序立即读取了它，是剪贴板管理器吗？</translation>
    </message>
    <message>
        <source>Pasted at %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>已于 %1 粘贴</translation>
    </message>
    <message>
        <source>Not copied: another program holds on to the clipboard. Try again.</source>
        <translation>未复制：另一个程序占用了剪贴板。请重试。</translation>
    </message>
    <message>
        <source>Not pasted, and no longer on the clipboard</source>
        <translation>未粘贴，且已不在剪贴板上</translation>
    </message>
</context>
<context>
    <name>Keyturn::CountdownLabel</name>
    <message>
        <source>The time is up.</source>
        <translation>时间已到。</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>剩余不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>剩余 %n 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyturn::CounterpartPane</name>
    <message>
        <source>Copy Secret ID</source>
        <translation>复制机密 ID</translation>
    </message>
    <message>
        <source>Copy from keychain</source>
        <translation>从密钥链复制</translation>
    </message>
    <message>
        <source>Client secrets of the enterprise application</source>
        <translation>企业应用程序的客户端密码</translation>
    </message>
    <message>
        <source>Open enterprise application</source>
        <translation>打开企业应用程序</translation>
    </message>
    <message>
        <source>On the enterprise application (not visible in the Entra admin center)</source>
        <translation>在企业应用程序上(在 Entra 管理中心不可见)</translation>
    </message>
    <message>
        <source>Open it to add or delete one.</source>
        <translation>打开它以添加或删除客户端密码。</translation>
    </message>
    <message>
        <source>Some could not be read. Open it to see more.</source>
        <translation>部分内容无法读取。打开它以查看更多内容。</translation>
    </message>
    <message>
        <source>Open blueprint</source>
        <translation>打开蓝图</translation>
    </message>
    <message>
        <source>1 secret on its blueprint</source>
        <translation>其蓝图上有 1 个客户端密码</translation>
    </message>
    <message numerus="yes">
        <source>%n secrets on its blueprint</source>
        <translation>
            <numerusform>其蓝图上有 %n 个客户端密码</numerusform>
        </translation>
    </message>
    <message>
        <source>Open app registration</source>
        <translation>打开应用注册</translation>
    </message>
    <message>
        <source>1 secret on its app registration</source>
        <translation>其应用注册上有 1 个客户端密码</translation>
    </message>
    <message numerus="yes">
        <source>%n secrets on its app registration</source>
        <translation>
            <numerusform>其应用注册上有 %n 个客户端密码</numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets on the enterprise application could not be read.</source>
        <translation>无法读取企业应用程序上的客户端密码。</translation>
    </message>
    <message>
        <source>Refresh (F5) tries again.</source>
        <translation>刷新(F5)将重试。</translation>
    </message>
</context>
<context>
    <name>Keyturn::CoverageText</name>
    <message>
        <source>No valid secret from %1</source>
        <translation>自 %1 起无有效客户端密码</translation>
    </message>
    <message>
        <source>No valid secret from %1 to %2</source>
        <translation>%1 至 %2 无有效客户端密码</translation>
    </message>
    <message>
        <source>No valid secret</source>
        <translation>无有效客户端密码</translation>
    </message>
    <message>
        <source>No valid secret until %1</source>
        <translation>在 %1 之前无有效客户端密码</translation>
    </message>
    <message>
        <source>No valid secret since %1</source>
        <translation>自 %1 以来无有效客户端密码</translation>
    </message>
    <message>
        <source>No valid secret since %1, until %2</source>
        <translation>自 %1 以来直到 %2 无有效客户端密码</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>持续有效</translation>
    </message>
    <message>
        <source>%1 (1 more gap)</source>
        <extracomment>%1 tells of one gap, &quot;No valid secret from 3 May 2027 to 1 Jun 2027&quot;.</extracomment>
        <translation>%1 (另有 1 个空档)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n more gaps)</source>
        <translation>
            <numerusform>%1 (另有 %n 个空档)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyturn::CredentialController</name>
    <message>
        <source>The directory could not be read.</source>
        <translation>无法读取目录。</translation>
    </message>
    <message>
        <source>Reading the directory…</source>
        <translation>正在读取目录…</translation>
    </message>
    <message>
        <source>These secrets may have changed: reading them anew failed.</source>
        <translation>这些客户端密码可能已更改：重新读取失败。</translation>
    </message>
</context>
<context>
    <name>Keyturn::CredentialGuard</name>
    <message>
        <source>That looked like a client secret or a token, not like an ID. It was taken out again.</source>
        <translation>这看起来像是客户端密码或令牌，而不是 ID。已将其移除。</translation>
    </message>
</context>
<context>
    <name>Keyturn::CredentialTableModel</name>
    <message>
        <source>(no description)</source>
        <translation>(无说明)</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Hidden, begins with %1</source>
        <translation>已隐藏，以 %1 开头</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>正在等待密钥链</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>截止期限</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Secret ID</source>
        <translation>机密 ID</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>密钥链</translation>
    </message>
    <message>
        <source>Waiting for Entra</source>
        <translation>正在等待 Entra</translation>
    </message>
    <message>
        <source>Entra has created this secret and does not list it everywhere yet. For up to a few minutes a sign-in with it may be refused.</source>
        <translation>Entra 已创建此客户端密码，但尚未在所有位置列出它。在最多几分钟内，使用它登录可能会被拒绝。</translation>
    </message>
</context>
<context>
    <name>Keyturn::CredentialView</name>
    <message>
        <source>Copy Secret ID</source>
        <translation>复制机密 ID</translation>
    </message>
    <message>
        <source>Copy details (without value)</source>
        <translation>复制详细信息(不含值)</translation>
    </message>
    <message>
        <source>&amp;Add secret…</source>
        <translation>添加客户端密码(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Delete secret…</source>
        <translation>删除客户端密码(&amp;D)…</translation>
    </message>
    <message>
        <source>Check a value…</source>
        <translation>检查值…</translation>
    </message>
    <message>
        <source>&amp;Test secret…</source>
        <translation>测试客户端密码(&amp;T)…</translation>
    </message>
    <message>
        <source>Copy from keychain</source>
        <translation>从密钥链复制</translation>
    </message>
    <message>
        <source>Remove from keychain</source>
        <translation>从密钥链中移除</translation>
    </message>
    <message>
        <source>Choose an application to see its client secrets.</source>
        <translation>选择一个应用程序以查看其客户端密码。</translation>
    </message>
    <message>
        <source>Ctrl+F searches the list.</source>
        <translation>按 Ctrl+F 搜索列表。</translation>
    </message>
    <message>
        <source>Client secrets</source>
        <translation>客户端密码</translation>
    </message>
    <message>
        <source>Add secret</source>
        <translation>添加客户端密码</translation>
    </message>
    <message>
        <source>Add a client secret (Ctrl+N)</source>
        <translation>添加客户端密码(Ctrl+N)</translation>
    </message>
    <message>
        <source>Delete secret</source>
        <translation>删除客户端密码</translation>
    </message>
    <message>
        <source>Check a value</source>
        <translation>检查值</translation>
    </message>
    <message>
        <source>See which secret a value is that you have, or that a file has</source>
        <translation>查看你手头的值或文件中的值属于哪个客户端密码</translation>
    </message>
    <message>
        <source>Test secret</source>
        <translation>测试客户端密码</translation>
    </message>
    <message>
        <source>Try whether the application can sign in with a value</source>
        <translation>尝试应用程序能否使用某个值登录</translation>
    </message>
    <message>
        <source>Read the value from the keychain and put it on the clipboard</source>
        <translation>从密钥链读取值并放到剪贴板上</translation>
    </message>
    <message>
        <source>The secret itself stays valid in the directory</source>
        <translation>客户端密码本身在目录中仍然有效</translation>
    </message>
    <message>
        <source>Copy from keychain as</source>
        <translation>从密钥链复制为</translation>
    </message>
    <message>
        <source>Reading the secrets anew…</source>
        <translation>正在重新读取客户端密码…</translation>
    </message>
</context>
<context>
    <name>Keyturn::DataPage</name>
    <message>
        <source>Credential Manager</source>
        <translation>凭据管理器</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>钥匙串</translation>
    </message>
    <message>
        <source>Secret Service</source>
        <translation>Secret Service</translation>
    </message>
    <message>
        <source>{tenant ID}</source>
        <translation>{租户 ID}</translation>
    </message>
    <message>
        <source>The system&apos;s keychain (%1), service Keyturn, each as
%2</source>
        <translation>系统的密钥链(%1)，服务 Keyturn，每一项为
%2</translation>
    </message>
    <message>
        <source>Those of the sample tenant, until Keyturn is closed: %1</source>
        <translation>示例租户的内容，直到 Keyturn 关闭：%1</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>&amp;Forget accounts, layout and preferences…</source>
        <translation>清除帐户、布局和首选项(&amp;F)…</translation>
    </message>
    <message>
        <source>Forget cached &amp;lists</source>
        <translation>清除缓存的列表(&amp;L)</translation>
    </message>
    <message>
        <source>Forget &amp;everything on this computer…</source>
        <translation>清除此计算机上的所有内容(&amp;E)…</translation>
    </message>
    <message>
        <source>Secrets you kept</source>
        <translation>你保存的客户端密码</translation>
    </message>
    <message>
        <source>{application ID}</source>
        <translation>{应用程序 ID}</translation>
    </message>
    <message>
        <source>{key ID}</source>
        <translation>{密钥 ID}</translation>
    </message>
    <message>
        <source>Which secrets are kept</source>
        <translation>已保存哪些客户端密码</translation>
    </message>
    <message>
        <source>%1
Names, descriptions, IDs and dates; no value</source>
        <translation>%1
名称、说明、ID 和日期；不含值</translation>
    </message>
    <message>
        <source>Receipts under Activity</source>
        <translation>“活动”下的操作记录</translation>
    </message>
    <message>
        <source>%1
What was done to which secret, when, by whom and with what outcome; no value</source>
        <translation>%1
对哪个客户端密码、何时、由谁、执行了什么操作以及结果如何；不含值</translation>
    </message>
    <message>
        <source>Secrets under way</source>
        <translation>正在处理的客户端密码</translation>
    </message>
    <message>
        <source>%1
What was asked of Entra and is not saved yet, so that a lost answer can be found again; no value</source>
        <translation>%1
已向 Entra 请求但尚未保存的内容，以便重新找到丢失的应答；不含值</translation>
    </message>
    <message>
        <source>Muted secrets</source>
        <translation>已静音的客户端密码</translation>
    </message>
    <message>
        <source>%1
Secret IDs, reasons and dates; no value</source>
        <translation>%1
机密 ID、原因和日期；不含值</translation>
    </message>
    <message>
        <source>Cached lists</source>
        <translation>缓存的列表</translation>
    </message>
    <message>
        <source>%1
Names, IDs, descriptions and dates of accounts that stay signed in, as they were read last; no value and no token</source>
        <translation>%1
保持登录状态的帐户上次读取时的名称、ID、说明和日期；不含值和令牌</translation>
    </message>
    <message>
        <source>Settings and layout</source>
        <translation>设置和布局</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>其他所有内容</translation>
    </message>
    <message>
        <source>In memory, until Keyturn is closed</source>
        <translation>在内存中，直到 Keyturn 关闭</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>帐户</translation>
    </message>
    <message>
        <source>%1
Names and IDs of who stays signed in, and of their tenants; no token</source>
        <translation>%1
保持登录状态的用户及其租户的名称和 ID；不含令牌</translation>
    </message>
    <message>
        <source>Sign-ins that stay</source>
        <translation>保持的登录信息</translation>
    </message>
    <message>
        <source>{account}</source>
        <translation>{帐户}</translation>
    </message>
    <message>
        <source>Refresh tokens. Access tokens are in memory only.</source>
        <translation>刷新令牌。访问令牌仅在内存中。</translation>
    </message>
    <message>
        <source>Client secrets to sign in with</source>
        <translation>用于登录的客户端密码</translation>
    </message>
    <message>
        <source>{sign-in address}</source>
        <translation>{登录地址}</translation>
    </message>
    <message>
        <source>Forget accounts, layout and preferences</source>
        <translation>清除帐户、布局和首选项</translation>
    </message>
    <message>
        <source>Forget all accounts, the window&apos;s layout and all preferences?</source>
        <translation>要清除所有帐户、窗口布局和所有首选项吗？</translation>
    </message>
    <message>
        <source>You are signed out, and the sign-ins of all accounts are taken out of the keychain, with the client secrets that Keyturn signs in with. Sizes, columns, everything chosen in these settings, the clouds you added and the lifetimes last chosen in each tenant go back to what they were at first. The secrets you kept stay, and so do the list of them and the receipts. Cached lists go.</source>
        <translation>你将被注销，所有帐户的登录信息以及 Keyturn 登录所用的客户端密码都将从密钥链中移除。大小、列、在这些设置中选择的所有内容、你添加的云以及在每个租户中上次选择的有效期都将恢复为最初的状态。你保存的客户端密码、它们的列表以及操作记录将保留。缓存的列表将被清除。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Taking the sign-ins out of the keychain…</source>
        <translation>正在从密钥链中移除登录信息…</translation>
    </message>
    <message>
        <source>Forgotten. A list is kept again when it was loaded again.</source>
        <translation>已清除。列表再次加载后会重新缓存。</translation>
    </message>
    <message>
        <source>Some cached lists could not be deleted. See the folder named above.</source>
        <translation>部分缓存的列表无法删除。请查看上面列出的文件夹。</translation>
    </message>
    <message>
        <source>Forgotten. The window opens as it did at first the next time.</source>
        <translation>已清除。下次打开窗口时将恢复为最初的样子。</translation>
    </message>
    <message>
        <source>Forgotten, but the keychain has not confirmed that these sign-ins are gone from it: %1. Open the system&apos;s keychain program and delete what begins with Keyturn.</source>
        <extracomment>%1 is a list of user names.</extracomment>
        <translation>已清除，但密钥链尚未确认以下登录信息已从中移除：%1。请打开系统的密钥链程序，删除以 Keyturn 开头的项。</translation>
    </message>
</context>
<context>
    <name>Keyturn::DateTimeField</name>
    <message>
        <source>Ctrl+Left and Ctrl+Right lead from the day to the month, year and time</source>
        <translation>按 Ctrl+向左键和 Ctrl+向右键可在日、月、年和时间之间移动</translation>
    </message>
</context>
<context>
    <name>Keyturn::DefaultsPage</name>
    <message>
        <source>Defaults</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Adding a secret</source>
        <translation>添加客户端密码</translation>
    </message>
    <message>
        <source>&amp;Expires</source>
        <translation>截止期限(&amp;E)</translation>
    </message>
    <message>
        <source>What Add secret proposes in a tenant where you have added none yet. Elsewhere it proposes what you chose there last.</source>
        <translation>在尚未添加过客户端密码的租户中，“添加客户端密码”建议的期限。在其他租户中，将建议你上次在该租户中选择的期限。</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyturn::DeleteSecretDialog</name>
    <message>
        <source>Delete client secret</source>
        <translation>删除客户端密码</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>(no description)</source>
        <translation>(无说明)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>begins with %1</source>
        <translation>以 %1 开头</translation>
    </message>
    <message>
        <source>Secret ID</source>
        <translation>机密 ID</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Its value in the keychain is removed as well.</source>
        <translation>密钥链中的值也会一并移除。</translation>
    </message>
    <message>
        <source>This is the last valid secret of %1.</source>
        <translation>这是 %1 的最后一个有效客户端密码。</translation>
    </message>
    <message>
        <source>1 other stays valid.</source>
        <translation>另有 1 个仍然有效。</translation>
    </message>
    <message numerus="yes">
        <source>%n others stay valid.</source>
        <translation>
            <numerusform>另有 %n 个仍然有效。</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be used now; neither can any other secret of %1.</source>
        <translation>它现在无法使用，%1 的其他客户端密码也都无法使用。</translation>
    </message>
    <message>
        <source>This cannot be undone. Whatever still signs in with this secret stops working.</source>
        <translation>此操作无法撤消。仍使用此客户端密码登录的所有程序都将停止工作。</translation>
    </message>
    <message>
        <source>&amp;Type its description to delete it all the same:</source>
        <translation>若仍要删除，请键入其说明(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Type the first 8 characters of its Secret ID to delete it all the same:</source>
        <translation>若仍要删除，请键入其机密 ID 的前 8 个字符(&amp;T)：</translation>
    </message>
    <message>
        <source>This is the secret value. Deleting the secret does not need it.</source>
        <translation>这是客户端密码的值。删除客户端密码不需要它。</translation>
    </message>
</context>
<context>
    <name>Keyturn::DeleteSecretFlow</name>
    <message>
        <source>Reading the secrets anew…</source>
        <translation>正在重新读取客户端密码…</translation>
    </message>
    <message>
        <source>Nothing was deleted: reading the secrets of %1 anew failed. Choose it to see why.</source>
        <translation>未删除任何内容：重新读取 %1 的客户端密码失败。请选择该对象以查看原因。</translation>
    </message>
    <message>
        <source>This secret is gone already: somebody else deleted it.</source>
        <translation>此客户端密码已不存在：其他人已将其删除。</translation>
    </message>
    <message>
        <source>Deleting the secret…</source>
        <translation>正在删除客户端密码…</translation>
    </message>
    <message>
        <source>A secret is being deleted. Keyturn stays open until that is done.</source>
        <translation>正在删除客户端密码。在删除完成之前，Keyturn 将保持打开状态。</translation>
    </message>
    <message>
        <source>It is not clear whether a secret of %1 was deleted. Choose it to see why.</source>
        <translation>尚不清楚 %1 的一个客户端密码是否已删除。请选择该对象以查看原因。</translation>
    </message>
    <message>
        <source>A secret of %1 could not be deleted. Choose it to see why.</source>
        <translation>无法删除 %1 的一个客户端密码。请选择该对象以查看原因。</translation>
    </message>
    <message>
        <source>The secret was deleted.</source>
        <translation>客户端密码已删除。</translation>
    </message>
    <message>
        <source>Nothing was deleted: the secrets are read anew before, and that failed.</source>
        <translation>未删除任何内容：删除前会重新读取客户端密码，但读取失败。</translation>
    </message>
    <message>
        <source>The secret was deleted, but reading its object anew failed, so what is shown here may be old.</source>
        <translation>客户端密码已删除，但重新读取其对象失败，因此此处显示的内容可能是旧的。</translation>
    </message>
</context>
<context>
    <name>Keyturn::DesktopEvents</name>
    <message>
        <source>Hides the values of client secrets</source>
        <translation>隐藏客户端密码的值</translation>
    </message>
</context>
<context>
    <name>Keyturn::DetailsController</name>
    <message>
        <source>Owners of a deleted application are known again once it is restored.</source>
        <translation>已删除应用程序的所有者在其还原后才会重新显示。</translation>
    </message>
</context>
<context>
    <name>Keyturn::DeviceAuthorization</name>
    <message>
        <source>The answer holds no code to sign in with.</source>
        <translation>应答中没有用于登录的代码。</translation>
    </message>
    <message>
        <source>The answer holds no safe address to sign in at.</source>
        <translation>应答中没有可用于登录的安全地址。</translation>
    </message>
</context>
<context>
    <name>Keyturn::DeviceCodePage</name>
    <message>
        <source>Enter this code in a browser</source>
        <translation>在浏览器中输入此代码</translation>
    </message>
    <message>
        <source>Copy &amp;code</source>
        <translation>复制代码(&amp;C)</translation>
    </message>
    <message>
        <source>Waiting for you to enter the code</source>
        <translation>正在等待你输入代码</translation>
    </message>
    <message>
        <source>On this or any other device, open this address, and enter the code there. Do that only if it was you who asked for it, here and now.</source>
        <translation>在此设备或任何其他设备上打开此地址，并在其中输入代码。仅当此代码是你本人此时此地请求的，才这样做。</translation>
    </message>
    <message>
        <source>Copy a&amp;ddress</source>
        <translation>复制地址(&amp;D)</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open address</source>
        <translation>打开地址</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Microsoft says: %1</source>
        <translation>Microsoft 的消息：%1</translation>
    </message>
</context>
<context>
    <name>Keyturn::EditMenu</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤消(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Keyturn::EmptyList</name>
    <message>
        <source>Not supported for personal Microsoft accounts.</source>
        <translation>不支持个人 Microsoft 帐户。</translation>
    </message>
    <message>
        <source>Sign in with a work or school account to see this list.</source>
        <translation>请使用工作或学校帐户登录以查看此列表。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>加载已取消。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Nothing had arrived until then.</source>
        <translation>在此之前尚未收到任何内容。</translation>
    </message>
    <message>
        <source>Or there are some that you may not see.</source>
        <translation>也可能有你无权查看的内容。</translation>
    </message>
    <message>
        <source>The list could not be loaded.</source>
        <translation>无法加载列表。</translation>
    </message>
    <message>
        <source>The message above says why.</source>
        <translation>上面的消息说明了原因。</translation>
    </message>
    <message>
        <source>No application here is of the type “%1”; other types are hidden.</source>
        <translation>此处没有类型为“%1”的应用程序；其他类型已隐藏。</translation>
    </message>
    <message>
        <source>Nothing matches “%1”. The application type “%2” may hide it.</source>
        <translation>没有与“%1”匹配的项。应用程序类型“%2”可能将其隐藏。</translation>
    </message>
    <message>
        <source>Show all applications</source>
        <translation>显示所有应用程序</translation>
    </message>
    <message>
        <source>Nothing in this list has the ID %1.</source>
        <translation>此列表中没有 ID 为 %1 的项。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing in this list has one of the %Ln IDs.</source>
        <translation>
            <numerusform>此列表中没有与这 %Ln 个 ID 中任何一个匹配的项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Only whole IDs of a text like this are searched for.</source>
        <translation>对于此类文本，仅搜索完整的 ID。</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>没有与“%1”匹配的项。</translation>
    </message>
    <message>
        <source>Names of this list are searched, whole or in part, and its IDs from %1 digits on.</source>
        <translation>搜索此列表中的名称(全部或部分)，以及至少 %1 位的 ID。</translation>
    </message>
</context>
<context>
    <name>Keyturn::ErrorPanel</name>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Show permissions</source>
        <translation>显示权限</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>消除</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>Keyturn::EssentialsLine</name>
    <message>
        <source>Application (client) ID</source>
        <translation>应用程序(客户端) ID</translation>
    </message>
    <message>
        <source>Copy Application (client) ID</source>
        <translation>复制应用程序(客户端) ID</translation>
    </message>
    <message>
        <source>Object ID</source>
        <translation>对象 ID</translation>
    </message>
    <message>
        <source>Copy Object ID</source>
        <translation>复制对象 ID</translation>
    </message>
    <message>
        <source>Directory (tenant) ID</source>
        <translation>目录(租户) ID</translation>
    </message>
    <message>
        <source>Copy Directory (tenant) ID</source>
        <translation>复制目录(租户) ID</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>创建日期</translation>
    </message>
    <message>
        <source>Copy time of creation</source>
        <translation>复制创建时间</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Copy owners</source>
        <translation>复制所有者</translation>
    </message>
    <message>
        <source>Entra admin center</source>
        <translation>Entra 管理中心</translation>
    </message>
    <message>
        <source>Open in Entra admin center</source>
        <translation>在 Entra 管理中心中打开</translation>
    </message>
    <message>
        <source>Owners could not be read</source>
        <translation>无法读取所有者</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Refresh (F5) reads them again.</source>
        <translation>刷新(F5)将重新读取。</translation>
    </message>
</context>
<context>
    <name>Keyturn::ExpiringActions</name>
    <message>
        <source>Print timeline…</source>
        <translation>打印时间线…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show the object in its list, with this secret chosen (Enter)</source>
        <translation>在列表中显示该对象，并选中此客户端密码(Enter)</translation>
    </message>
    <message>
        <source>Add secret for each…</source>
        <translation>为每个应用程序添加客户端密码…</translation>
    </message>
    <message>
        <source>Add secret for each</source>
        <translation>为每个应用程序添加客户端密码</translation>
    </message>
    <message>
        <source>Add a secret to each application that is selected, one after the other</source>
        <translation>逐个为所选的每个应用程序添加客户端密码</translation>
    </message>
    <message>
        <source>Remove expired…</source>
        <translation>移除已过期的项…</translation>
    </message>
    <message>
        <source>Remove expired</source>
        <translation>移除已过期的项</translation>
    </message>
    <message>
        <source>Delete secrets that have expired: those that are selected, or all that are shown</source>
        <translation>删除已过期的客户端密码：所选的项，或显示的所有项</translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>静音…</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Hide these secrets until a day to look again</source>
        <translation>隐藏这些客户端密码，直到再次查看的日期</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Save what is shown, or selected, as CSV, JSON or a calendar with alarms (Ctrl+E)</source>
        <translation>将显示或所选的内容保存为 CSV、JSON 或带提醒的日历(Ctrl+E)</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消静音</translation>
    </message>
    <message>
        <source>Show these secrets again</source>
        <translation>再次显示这些客户端密码</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Show when the secrets of each application are valid</source>
        <translation>显示每个应用程序的客户端密码的有效时段</translation>
    </message>
    <message>
        <source>Print timeline</source>
        <translation>打印时间线</translation>
    </message>
</context>
<context>
    <name>Keyturn::ExpiringFlow</name>
    <message>
        <source>A secret is being deleted. Keyturn stays open until that is done.</source>
        <translation>正在删除客户端密码。在删除完成之前，Keyturn 将保持打开状态。</translation>
    </message>
    <message>
        <source>Secrets are being added to several applications already.</source>
        <translation>已在为多个应用程序添加客户端密码。</translation>
    </message>
    <message>
        <source>Client secrets of %1, %2</source>
        <translation>%1 的客户端密码，%2</translation>
    </message>
</context>
<context>
    <name>Keyturn::ExpiringModel</name>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Blueprint</source>
        <translation>蓝图</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>应用注册</translation>
    </message>
    <message>
        <source>(no description)</source>
        <translation>(无说明)</translation>
    </message>
    <message>
        <source>last one</source>
        <translation>最后一个</translation>
    </message>
    <message>
        <source>none valid</source>
        <translation>没有有效的</translation>
    </message>
    <message>
        <source>another valid</source>
        <translation>另有一个有效</translation>
    </message>
    <message>
        <source>another valid to %1</source>
        <translation>另有一个有效期至 %1</translation>
    </message>
    <message>
        <source>another never expires</source>
        <translation>另有一个永不过期</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>截止期限</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Also valid</source>
        <translation>其他有效项</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Secret ID</source>
        <translation>机密 ID</translation>
    </message>
    <message>
        <source>Enterprise application</source>
        <translation>企业应用程序</translation>
    </message>
    <message>
        <source>App registration</source>
        <translation>应用注册</translation>
    </message>
    <message>
        <source>Hidden, begins with %1</source>
        <translation>已隐藏，以 %1 开头</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Muted until %1: review</source>
        <translation>静音至 %1：待复查</translation>
    </message>
    <message>
        <source>Muted until %1</source>
        <translation>静音至 %1</translation>
    </message>
    <message>
        <source>Muted: review</source>
        <translation>已静音：待复查</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>已静音</translation>
    </message>
</context>
<context>
    <name>Keyturn::ExpiringPage</name>
    <message>
        <source>could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>This is the secret value. It is not searched for.</source>
        <translation>这是客户端密码的值。不会搜索它。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Load the lists anew (F5)</source>
        <translation>重新加载列表(F5)</translation>
    </message>
    <message>
        <source>Expiring secrets</source>
        <translation>即将过期的客户端密码</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln rows were copied. Export writes all of them.</source>
        <translation>
            <numerusform>仅复制了前 %Ln 行。导出会写入所有行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyturn::ExpiringTexts</name>
    <message>
        <source>Nothing can be read of it as you are signed in.</source>
        <translation>以你当前的登录身份无法读取其中任何内容。</translation>
    </message>
    <message>
        <source>The message below says why.</source>
        <translation>下面的消息说明了原因。</translation>
    </message>
    <message>
        <source>Refresh (F5) reads it.</source>
        <translation>刷新(F5)将读取它。</translation>
    </message>
    <message>
        <source>1 secret</source>
        <translation>1 个客户端密码</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secrets</source>
        <translation>
            <numerusform>%Ln 个客户端密码</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is muted and not shown</source>
        <translation>1 个已静音，未显示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are muted and not shown</source>
        <translation>
            <numerusform>%Ln 个已静音，未显示</numerusform>
        </translation>
    </message>
    <message>
        <source>the lists are still loading: %1 objects so far</source>
        <translation>列表仍在加载：目前 %1 个对象</translation>
    </message>
    <message>
        <source>not all lists are loaded: %1 objects</source>
        <translation>并非所有列表都已加载：%1 个对象</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a list, %2 a sentence that tells what went wrong.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Reading the lists…</source>
        <translation>正在读取列表…</translation>
    </message>
    <message>
        <source>It is not known which applications are yours.</source>
        <translation>无法得知哪些应用程序是你的。</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>No secret matches.</source>
        <translation>没有匹配的客户端密码。</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>目前没有。</translation>
    </message>
    <message>
        <source>The lists are being read.</source>
        <translation>正在读取列表。</translation>
    </message>
    <message>
        <source>There is nothing to look in.</source>
        <translation>没有可查看的内容。</translation>
    </message>
    <message>
        <source>Refresh (F5) reads the lists.</source>
        <translation>刷新(F5)将读取列表。</translation>
    </message>
    <message>
        <source>No secret has expired.</source>
        <translation>没有已过期的客户端密码。</translation>
    </message>
    <message numerus="yes">
        <source>No secret expires within %n days.</source>
        <translation>
            <numerusform>没有在 %n 天内过期的客户端密码。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln of the secrets that are selected will not be shown among the expiring ones until the day on which you look again.</source>
        <translation>
            <numerusform>在你再次查看的日期之前，所选客户端密码中的前 %Ln 个不会显示在即将过期的客户端密码中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secrets will not be shown among the expiring ones until the day on which you look again.</source>
        <translation>
            <numerusform>在你再次查看的日期之前，%Ln 个客户端密码不会显示在即将过期的客户端密码中。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” of %2 will not be shown among the expiring secrets until the day on which you look again.</source>
        <extracomment>%1 is the description of a secret, %2 the name of its application.</extracomment>
        <translation>在你再次查看的日期之前，%2 的“%1”不会显示在即将过期的客户端密码中。</translation>
    </message>
</context>
<context>
    <name>Keyturn::ExpiryCalendar</name>
    <message>
        <source>A client secret of %1 expires</source>
        <translation>%1 的一个客户端密码过期</translation>
    </message>
    <message>
        <source>Client secret “%1” of %2 expires</source>
        <translation>%2 的客户端密码“%1”过期</translation>
    </message>
    <message>
        <source>Tenant: %1</source>
        <translation>租户：%1</translation>
    </message>
    <message>
        <source>Application (client) ID: %1</source>
        <translation>应用程序(客户端) ID：%1</translation>
    </message>
    <message>
        <source>Object ID: %1</source>
        <translation>对象 ID：%1</translation>
    </message>
    <message>
        <source>Secret ID: %1</source>
        <translation>机密 ID：%1</translation>
    </message>
    <message>
        <source>Other secrets: %1</source>
        <translation>其他客户端密码：%1</translation>
    </message>
</context>
<context>
    <name>Keyturn::ExpiryFacets</name>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message numerus="yes">
        <source>Within %n days</source>
        <translation>
            <numerusform>%n 天内</numerusform>
        </translation>
    </message>
    <message>
        <source>Last valid ones only</source>
        <translation>仅最后一个有效的</translation>
    </message>
    <message>
        <source>Mine only</source>
        <translation>仅我的</translation>
    </message>
    <message>
        <source>Muted only</source>
        <translation>仅已静音</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>截止期限</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Secrets whose application has no other that is valid</source>
        <translation>其应用程序没有其他有效客户端密码的客户端密码</translation>
    </message>
    <message>
        <source>Secrets of applications that you own</source>
        <translation>你拥有的应用程序的客户端密码</translation>
    </message>
</context>
<context>
    <name>Keyturn::ExpiryPicker</name>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>截止期限</translation>
    </message>
    <message>
        <source>&amp;Expires</source>
        <translation>截止期限(&amp;E)</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <extracomment>A date and time; see the documentation of QDateTime::toString() for the letters.</extracomment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>E&amp;nd</source>
        <translation>结束(&amp;N)</translation>
    </message>
    <message>
        <source>Local time: %1</source>
        <translation>本地时间：%1</translation>
    </message>
    <message>
        <source>This is longer than your organisation allows. Choose a shorter lifetime.</source>
        <translation>超过了你的组织允许的期限。请选择较短的有效期。</translation>
    </message>
    <message>
        <source>End is in the past.</source>
        <translation>结束时间已过去。</translation>
    </message>
    <message>
        <source>End has to come after Start.</source>
        <translation>结束时间必须晚于开始时间。</translation>
    </message>
    <message>
        <source>Your organisation allows no End after %1.</source>
        <translation>你的组织不允许结束时间晚于 %1。</translation>
    </message>
    <message>
        <source>Your organisation did not allow so long a lifetime. Choose an earlier End.</source>
        <translation>你的组织不允许这么长的有效期。请选择更早的结束时间。</translation>
    </message>
    <message>
        <source>Longest allowed: %1</source>
        <extracomment>%1 is a length of time like &quot;90 days&quot;.</extracomment>
        <translation>最长允许：%1</translation>
    </message>
    <message>
        <source>This is longer than the 24 months the admin center offers.</source>
        <translation>超过了管理中心提供的 24 个月。</translation>
    </message>
    <message>
        <source>%1, not allowed</source>
        <extracomment>%1 is a lifetime to choose, like &quot;365 days (12 months)&quot;.</extracomment>
        <translation>%1，不允许</translation>
    </message>
    <message>
        <source>%1, at most %2 allowed</source>
        <extracomment>%1 is a lifetime to choose, like &quot;365 days (12 months)&quot;, %2 one like &quot;90 days&quot;.</extracomment>
        <translation>%1，最多允许 %2</translation>
    </message>
</context>
<context>
    <name>Keyturn::ExpiryText</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>The format of a date, as QLocale takes it; shown as &quot;19 May 2027&quot;</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Expires in 1 day</source>
        <translation>1 天后过期</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n days</source>
        <translation>
            <numerusform>%n 天后过期</numerusform>
        </translation>
    </message>
    <message>
        <source>expired today %1</source>
        <translation>今天 %1 已过期</translation>
    </message>
    <message>
        <source>expired 1 day ago</source>
        <translation>1 天前已过期</translation>
    </message>
    <message numerus="yes">
        <source>expired %n days ago</source>
        <translation>
            <numerusform>%n 天前已过期</numerusform>
        </translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>%1 已过期</translation>
    </message>
    <message>
        <source>today %1 · last one</source>
        <translation>今天 %1 · 最后一个</translation>
    </message>
    <message>
        <source>today %1 · another never expires</source>
        <translation>今天 %1 · 另有一个永不过期</translation>
    </message>
    <message>
        <source>today %1 · another valid to %2</source>
        <translation>今天 %1 · 另有一个有效期至 %2</translation>
    </message>
    <message>
        <source>in 1 day · last one</source>
        <translation>1 天后 · 最后一个</translation>
    </message>
    <message>
        <source>in 1 day · another never expires</source>
        <translation>1 天后 · 另有一个永不过期</translation>
    </message>
    <message>
        <source>in 1 day · another valid to %1</source>
        <translation>1 天后 · 另有一个有效期至 %1</translation>
    </message>
    <message numerus="yes">
        <source>in %n days · last one</source>
        <translation>
            <numerusform>%n 天后 · 最后一个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days · another never expires</source>
        <translation>
            <numerusform>%n 天后 · 另有一个永不过期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days · another valid to %1</source>
        <translation>
            <numerusform>%n 天后 · 另有一个有效期至 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>%1 · last one</source>
        <translation>%1 · 最后一个</translation>
    </message>
    <message>
        <source>%1 · another never expires</source>
        <translation>%1 · 另有一个永不过期</translation>
    </message>
    <message>
        <source>%1 · another valid to %2</source>
        <translation>%1 · 另有一个有效期至 %2</translation>
    </message>
    <message>
        <source>All secrets expired</source>
        <translation>客户端密码均已过期</translation>
    </message>
    <message>
        <source>No secrets</source>
        <translation>无客户端密码</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Expires today</source>
        <translation>今天过期</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>today %1 · another valid</source>
        <translation>今天 %1 · 另有一个有效</translation>
    </message>
    <message>
        <source>in 1 day · another valid</source>
        <translation>1 天后 · 另有一个有效</translation>
    </message>
    <message numerus="yes">
        <source>in %n days · another valid</source>
        <translation>
            <numerusform>%n 天后 · 另有一个有效</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · another valid</source>
        <translation>%1 · 另有一个有效</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <extracomment>A date and a time of day: &quot;19 May 2027, 12:02:11 UTC&quot;</extracomment>
        <translation>%1 %2 UTC</translation>
    </message>
</context>
<context>
    <name>Keyturn::ExplainButton</name>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Opens the help about this error</source>
        <translation>打开有关此错误的帮助</translation>
    </message>
</context>
<context>
    <name>Keyturn::ExportFlow</name>
    <message>
        <source>Export “%1”</source>
        <translation>导出“%1”</translation>
    </message>
    <message>
        <source>Export expiring secrets</source>
        <translation>导出即将过期的客户端密码</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Exporting… %1</source>
        <translation>正在导出… %1</translation>
    </message>
    <message>
        <source>Exported to “%1”.</source>
        <translation>已导出到“%1”。</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>导出已取消，未写入任何内容。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
</context>
<context>
    <name>Keyturn::FasterRefreshBand</name>
    <message>
        <source>Not &amp;now</source>
        <translation>以后再说(&amp;N)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>A faster refresh is possible.</source>
        <translation>可以更快地刷新。</translation>
    </message>
    <message>
        <source>An administrator may have to agree. You find this under Permissions again.</source>
        <translation>可能需要管理员同意。之后可在“权限”下再次找到此选项。</translation>
    </message>
</context>
<context>
    <name>Keyturn::ForgetEverythingFlow</name>
    <message>
        <source>Forget everything on this computer</source>
        <translation>清除此计算机上的所有内容</translation>
    </message>
    <message>
        <source>Forget everything that Keyturn has on this computer?</source>
        <translation>要清除 Keyturn 在此计算机上的所有内容吗？</translation>
    </message>
    <message>
        <source>Client secrets stay valid in Entra, but the values kept here cannot be had again. You are signed out. This cannot be undone.</source>
        <translation>客户端密码在 Entra 中仍然有效，但保存在此处的值将无法再取回。你将被注销。此操作无法撤消。</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Taking all of Keyturn out of the keychain…</source>
        <translation>正在从密钥链中移除 Keyturn 的所有内容…</translation>
    </message>
    <message>
        <source>The keychain has not confirmed that all values are gone from it; “Kept on this computer” lists those that may be left.</source>
        <translation>密钥链尚未确认所有值均已从中移除；“保存在此计算机上”列出了可能遗留的值。</translation>
    </message>
    <message>
        <source>The keychain may hold values that Keyturn cannot name: the list of them in “%1” could not be understood, and was left there. Open the system&apos;s keychain program and delete what begins with Keyturn.</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>密钥链中可能有 Keyturn 无法列出的值：“%1”中的值列表无法理解，已留在该处。请打开系统的密钥链程序，删除以 Keyturn 开头的项。</translation>
    </message>
    <message>
        <source>These could not be deleted: %1.</source>
        <extracomment>%1 is a list of paths.</extracomment>
        <translation>无法删除以下内容：%1。</translation>
    </message>
    <message>
        <source>Everything is forgotten.</source>
        <translation>已清除所有内容。</translation>
    </message>
    <message>
        <source>Not everything is forgotten.</source>
        <translation>未能清除所有内容。</translation>
    </message>
    <message>
        <source>The keychain has not confirmed that these sign-ins are gone from it: %1. Open the system&apos;s keychain program and delete what begins with Keyturn.</source>
        <extracomment>%1 is a list of user names.</extracomment>
        <translation>密钥链尚未确认以下登录信息已从中移除：%1。请打开系统的密钥链程序，删除以 Keyturn 开头的项。</translation>
    </message>
</context>
<context>
    <name>Keyturn::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>&amp;Open the account used last when Keyturn starts</source>
        <translation>Keyturn 启动时打开上次使用的帐户(&amp;O)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Follows the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Only an account that stays signed in. Its lists are shown as they were last, and brought up to date.</source>
        <translation>仅限保持登录状态的帐户。其列表将按上次的状态显示，然后更新。</translation>
    </message>
    <message>
        <source>Windows that are open for a secret, and the window behind them, change once these are closed.</source>
        <translation>为客户端密码打开的窗口及其后面的窗口，将在前者关闭后更改。</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>系统默认设置</translation>
    </message>
</context>
<context>
    <name>Keyturn::GraphClient</name>
    <message>
        <source>The answer is not complete, or no JSON.</source>
        <translation>应答不完整，或不是 JSON。</translation>
    </message>
</context>
<context>
    <name>Keyturn::GraphEndpoint</name>
    <message>
        <source>“%1” is not part of this Microsoft Graph service.</source>
        <translation>“%1”不属于此 Microsoft Graph 服务。</translation>
    </message>
</context>
<context>
    <name>Keyturn::GraphError</name>
    <message>
        <source>The answer (HTTP status %1) is a web page and not from Microsoft Graph. A proxy or gateway on the way may have sent it.</source>
        <translation>应答(HTTP 状态 %1)是网页，并非来自 Microsoft Graph。它可能由途中的代理服务器或网关发出。</translation>
    </message>
    <message>
        <source>The answer (HTTP status %1) gives no reason.</source>
        <translation>应答(HTTP 状态 %1)未说明原因。</translation>
    </message>
    <message>
        <source>The answer is larger than any that Microsoft Graph sends.</source>
        <translation>应答大于 Microsoft Graph 发送的任何应答。</translation>
    </message>
    <message>
        <source>The answer is not what Microsoft Graph documents.</source>
        <translation>应答与 Microsoft Graph 的文档不符。</translation>
    </message>
</context>
<context>
    <name>Keyturn::HandoverButtons</name>
    <message>
        <source>&amp;Test now</source>
        <translation>立即测试(&amp;T)</translation>
    </message>
    <message>
        <source>Try whether the application can sign in with it</source>
        <translation>尝试应用程序能否使用它登录</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>IDs, dates and names for a ticket, without the value</source>
        <translation>用于工单的 ID、日期和名称，不含值</translation>
    </message>
</context>
<context>
    <name>Keyturn::HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Keyturn &amp;help</source>
        <translation>Keyturn 帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷方式(&amp;K)</translation>
    </message>
    <message>
        <source>Simulate a &amp;lost reply</source>
        <translation>模拟应答丢失(&amp;L)</translation>
    </message>
    <message>
        <source>The answer to the next Add is lost on its way, so that you can see what Keyturn makes of it.</source>
        <translation>下一次“添加”的应答将在途中丢失，以便你查看 Keyturn 如何处理。</translation>
    </message>
    <message>
        <source>&amp;Requests to the sample tenant</source>
        <translation>发往示例租户的请求(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Keyturn::HelpPages</name>
    <message>
        <source>en</source>
        <extracomment>Not shown: the folder of resources/help with the pages in this language</extracomment>
        <translation>zh_CN</translation>
    </message>
</context>
<context>
    <name>Keyturn::HelpWindow</name>
    <message>
        <source>Keyturn help</source>
        <translation>Keyturn 帮助</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>帮助页</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>在此页中查找</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>上一个(&amp;P)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>“%1” is not on this page.</source>
        <translation>此页中没有“%1”。</translation>
    </message>
</context>
<context>
    <name>Keyturn::HintBand</name>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>消除</translation>
    </message>
    <message>
        <source>Dismiss hint</source>
        <translation>消除提示</translation>
    </message>
</context>
<context>
    <name>Keyturn::HintFlow</name>
    <message>
        <source>New here? The sample tenant is a place to try everything out: nothing in it reaches Microsoft. F1 opens the help about the screen you are on.</source>
        <translation>初次使用？示例租户可供试用所有功能：其中的任何内容都不会到达 Microsoft。按 F1 可打开有关当前屏幕的帮助。</translation>
    </message>
    <message>
        <source>The search takes names, IDs and whole error messages. Ctrl+K goes to any application or command; F1 explains this screen.</source>
        <translation>可以搜索名称、ID 和完整的错误消息。按 Ctrl+K 可转到任何应用程序或命令；按 F1 可查看此屏幕的说明。</translation>
    </message>
    <message>
        <source>Save to keychain is the surest way not to lose this value: it is found again under “Kept on this computer”.</source>
        <translation>“保存到密钥链”是不丢失此值的最可靠方式：可在“保存在此计算机上”下再次找到它。</translation>
    </message>
</context>
<context>
    <name>Keyturn::HttpReply</name>
    <message>
        <source>The answer cannot be unpacked.</source>
        <translation>无法解压缩应答。</translation>
    </message>
    <message>
        <source>The connection was lost before the answer came.</source>
        <translation>在收到应答之前连接已断开。</translation>
    </message>
    <message>
        <source>No secure connection to %2 came about (%1). If your organization inspects encrypted connections, choose its CA file in the settings, under Network, and test the connection there.</source>
        <extracomment>%1: what the system says</extracomment>
        <translation>未能与 %2 建立安全连接(%1)。如果你的组织检查加密连接，请在设置的“网络”下选择其 CA 文件，并在该处测试连接。</translation>
    </message>
</context>
<context>
    <name>Keyturn::IdTokenCheck</name>
    <message>
        <source>The answer does not say who signed in.</source>
        <translation>应答未说明登录者是谁。</translation>
    </message>
    <message>
        <source>The answer is for another application.</source>
        <translation>应答属于另一个应用程序。</translation>
    </message>
    <message>
        <source>The answer belongs to another sign-in. Try again.</source>
        <translation>应答属于另一次登录。请重试。</translation>
    </message>
    <message>
        <source>The answer has run out. Check this computer&apos;s clock.</source>
        <translation>应答已过期。请检查此计算机的时钟。</translation>
    </message>
    <message>
        <source>The answer is of another tenant than the one asked for.</source>
        <translation>应答属于另一个租户，而不是所请求的租户。</translation>
    </message>
    <message>
        <source>The answer does not come from where it was asked for.</source>
        <translation>应答并非来自请求所发往的位置。</translation>
    </message>
</context>
<context>
    <name>Keyturn::IdentifierField</name>
    <message>
        <source>Directory (tenant) ID</source>
        <translation>目录(租户) ID</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>应用程序(客户端) ID</translation>
    </message>
    <message>
        <source>Managed by your organization</source>
        <translation>由你的组织管理</translation>
    </message>
    <message>
        <source>Leave this empty for your own organization.</source>
        <translation>如果是你自己的组织，请将此处留空。</translation>
    </message>
    <message>
        <source>This is neither a directory ID nor a domain, such as contoso.com.</source>
        <translation>这既不是目录 ID，也不是域(例如 contoso.com)。</translation>
    </message>
    <message>
        <source>This ID is not complete: it has %1 characters.</source>
        <translation>此 ID 不完整：只有 %1 个字符。</translation>
    </message>
    <message>
        <source>This is no application ID, which has 32 digits from 0 to 9 and a to f.</source>
        <translation>这不是应用程序 ID，应用程序 ID 由 32 位 0 到 9 和 a 到 f 的字符组成。</translation>
    </message>
</context>
<context>
    <name>Keyturn::IdentifierFields</name>
    <message>
        <source>More IDs</source>
        <translation>更多 ID</translation>
    </message>
    <message>
        <source>Secret ID</source>
        <translation>机密 ID</translation>
    </message>
    <message>
        <source>not the secret</source>
        <translation>不是客户端密码</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>应用程序(客户端) ID</translation>
    </message>
    <message>
        <source>Directory (tenant) ID</source>
        <translation>目录(租户) ID</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is the name of an ID.</extracomment>
        <translation>复制 %1</translation>
    </message>
</context>
<context>
    <name>Keyturn::IssuedSecretDialog</name>
    <message>
        <source>&amp;Copy value</source>
        <translation>复制值(&amp;C)</translation>
    </message>
    <message>
        <source>Save to &amp;keychain</source>
        <translation>保存到密钥链(&amp;K)</translation>
    </message>
    <message>
        <source>Save this client secret now</source>
        <translation>请立即保存此客户端密码</translation>
    </message>
    <message>
        <source>Client secret values cannot be viewed, except for immediately after creation. Be sure to save this one before closing this window.</source>
        <translation>除了刚刚创建时，之后无法查看客户端密码值。请务必先保存此值，再关闭此窗口。</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>值(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;I have saved it</source>
        <translation>我已保存(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>Client secret created, value shown</source>
        <translation>已创建客户端密码，值已显示</translation>
    </message>
    <message>
        <source>Client secret created, value hidden</source>
        <translation>已创建客户端密码，值已隐藏</translation>
    </message>
    <message>
        <source>This secret was deleted.</source>
        <translation>此客户端密码已删除。</translation>
    </message>
    <message>
        <source>Kept in the keychain, and read back to make sure</source>
        <translation>已保存在密钥链中，并已读回确认</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>正在等待密钥链…</translation>
    </message>
    <message>
        <source>Entra did not tell the Secret ID, so Keyturn could not find the value in the keychain again. Copy it.</source>
        <translation>Entra 未告知机密 ID，因此 Keyturn 将无法再次在密钥链中找到该值。请复制它。</translation>
    </message>
    <message>
        <source>Not kept in the keychain</source>
        <translation>未保存在密钥链中</translation>
    </message>
</context>
<context>
    <name>Keyturn::JournalFolder</name>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>无法创建该文件夹。</translation>
    </message>
    <message>
        <source>The folder may be read-only, or the disk full.</source>
        <translation>该文件夹可能是只读的，或磁盘已满。</translation>
    </message>
    <message>
        <source>Its files may not outlive a power cut.</source>
        <translation>其文件在断电后可能无法保留。</translation>
    </message>
</context>
<context>
    <name>Keyturn::KeptIndex</name>
    <message>
        <source>The list of kept secrets cannot be read, so no secret is shown as kept: “%1”.</source>
        <translation>无法读取已保存客户端密码的列表，因此没有客户端密码显示为已保存：“%1”。</translation>
    </message>
    <message>
        <source>Kept secrets that are not shown, since their entries in “%1” cannot be understood: %2.</source>
        <translation>以下已保存的客户端密码未显示，因为无法理解“%1”中的相应条目：%2。</translation>
    </message>
    <message>
        <source>Another program holds “%1”.</source>
        <translation>另一个程序占用了“%1”。</translation>
    </message>
    <message>
        <source>Nothing can be written beside “%1”: its folder may be read-only, or the disk full.</source>
        <translation>无法在“%1”旁写入：其文件夹可能是只读的，或磁盘已满。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>无法创建文件夹“%1”。</translation>
    </message>
    <message>
        <source>“%1” can be neither read nor put aside.</source>
        <translation>“%1”既无法读取，也无法移到一旁。</translation>
    </message>
    <message>
        <source>The list of kept secrets could not be read and was put aside as “%1”.</source>
        <translation>无法读取已保存客户端密码的列表，已将其另存为“%1”。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
</context>
<context>
    <name>Keyturn::KeptPage</name>
    <message>
        <source>Copy from keychain</source>
        <translation>从密钥链复制</translation>
    </message>
    <message>
        <source>Remove from keychain…</source>
        <translation>从密钥链中移除…</translation>
    </message>
    <message>
        <source>Go to secret</source>
        <translation>转到客户端密码</translation>
    </message>
    <message>
        <source>Forget everything on this computer…</source>
        <translation>清除此计算机上的所有内容…</translation>
    </message>
    <message>
        <source>No secret is kept on this computer.</source>
        <translation>此计算机上没有保存任何客户端密码。</translation>
    </message>
    <message>
        <source>“Save to keychain” keeps the value of a new secret in the system&apos;s keychain; it can be copied again from here.</source>
        <translation>“保存到密钥链”会将新客户端密码的值保存在系统的密钥链中；可以从此处再次复制。</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>保存在此计算机上</translation>
    </message>
    <message>
        <source>Read the value from the keychain and put it on the clipboard</source>
        <translation>从密钥链读取值并放到剪贴板上</translation>
    </message>
    <message>
        <source>Remove from keychain</source>
        <translation>从密钥链中移除</translation>
    </message>
    <message>
        <source>The secret itself stays valid in the directory</source>
        <translation>客户端密码本身在目录中仍然有效</translation>
    </message>
    <message>
        <source>Forget everything on this computer</source>
        <translation>清除此计算机上的所有内容</translation>
    </message>
</context>
<context>
    <name>Keyturn::KeptPageFlow</name>
    <message>
        <source>Not copied: another program holds on to the clipboard.</source>
        <translation>未复制：另一个程序占用了剪贴板。</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>密钥链没有应答。</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>正在等待密钥链…</translation>
    </message>
</context>
<context>
    <name>Keyturn::KeptRemoval</name>
    <message>
        <source>Remove this value of “%1” from the keychain?</source>
        <translation>要从密钥链中移除“%1”的此值吗？</translation>
    </message>
    <message>
        <source>Remove the value “%1” of “%2” from the keychain?</source>
        <translation>要从密钥链中移除“%2”的值“%1”吗？</translation>
    </message>
    <message>
        <source>Remove from keychain</source>
        <translation>从密钥链中移除</translation>
    </message>
    <message>
        <source>The client secret stays valid in the directory, but its value cannot be had again from here.</source>
        <translation>客户端密码在目录中仍然有效，但无法再从此处取回其值。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>Keyturn::KeptSecretFlow</name>
    <message>
        <source>The keychain does not answer.</source>
        <translation>密钥链没有应答。</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>正在等待密钥链…</translation>
    </message>
    <message>
        <source>The keychain answers again.</source>
        <translation>密钥链已恢复应答。</translation>
    </message>
    <message>
        <source>Not copied: another program holds on to the clipboard.</source>
        <translation>未复制：另一个程序占用了剪贴板。</translation>
    </message>
    <message>
        <source>Removed from the keychain.</source>
        <translation>已从密钥链中移除。</translation>
    </message>
    <message>
        <source>The keychain has answered after all: the new secret of “%1” is kept.</source>
        <translation>密钥链最终有了应答：“%1”的新客户端密码已保存。</translation>
    </message>
    <message>
        <source>The keychain has answered after all: the secret “%1” of “%2” is kept.</source>
        <translation>密钥链最终有了应答：“%2”的客户端密码“%1”已保存。</translation>
    </message>
    <message>
        <source>The keychain refused after all: the new secret of “%1” is not kept. Unless its value is saved elsewhere, delete it and add another one.</source>
        <translation>密钥链最终拒绝了：“%1”的新客户端密码未保存。除非其值已保存在其他地方，否则请将其删除，并添加另一个。</translation>
    </message>
    <message>
        <source>The keychain refused after all: the secret “%1” of “%2” is not kept. Unless its value is saved elsewhere, delete it and add another one.</source>
        <translation>密钥链最终拒绝了：“%2”的客户端密码“%1”未保存。除非其值已保存在其他地方，否则请将其删除，并添加另一个。</translation>
    </message>
    <message>
        <source>A copy may remain in the keychain.</source>
        <translation>密钥链中可能仍留有副本。</translation>
    </message>
</context>
<context>
    <name>Keyturn::KeptSecrets</name>
    <message>
        <source>Keyturn: %1</source>
        <translation>Keyturn：%1</translation>
    </message>
    <message>
        <source>Keyturn: %1 - %2</source>
        <translation>Keyturn：%1 - %2</translation>
    </message>
    <message>
        <source>The list of kept secrets still names one that is gone. %1</source>
        <translation>已保存客户端密码的列表中仍列出一个已不存在的客户端密码。%1</translation>
    </message>
</context>
<context>
    <name>Keyturn::KeptSecretsModel</name>
    <message>
        <source>Deleted in Entra</source>
        <translation>已在 Entra 中删除</translation>
    </message>
    <message>
        <source>Application deleted</source>
        <translation>应用程序已删除</translation>
    </message>
    <message>
        <source>%1, not checked</source>
        <extracomment>%1 is a status, such as &quot;Current&quot;</extracomment>
        <translation>%1，未检查</translation>
    </message>
    <message>
        <source>(no description)</source>
        <translation>(无说明)</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>截止期限</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Kept on</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>Directory (tenant) ID</source>
        <translation>目录(租户) ID</translation>
    </message>
    <message>
        <source>Secret ID</source>
        <translation>机密 ID</translation>
    </message>
</context>
<context>
    <name>Keyturn::KeychainPanel</name>
    <message>
        <source>Asking the system…</source>
        <translation>正在查询系统…</translation>
    </message>
    <message>
        <source>Test keychai&amp;n</source>
        <translation>测试密钥链(&amp;N)</translation>
    </message>
</context>
<context>
    <name>Keyturn::KeychainTrial</name>
    <message>
        <source>Keyturn: keychain test</source>
        <translation>Keyturn：密钥链测试</translation>
    </message>
</context>
<context>
    <name>Keyturn::KeychainVault</name>
    <message numerus="yes">
        <source>This system&apos;s keychain takes at most %n bytes for one entry.</source>
        <translation>
            <numerusform>此系统的密钥链中，一个条目最多 %n 字节。</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain has the entry, but gave no value.</source>
        <translation>密钥链中有该条目，但没有给出值。</translation>
    </message>
    <message>
        <source>The entry is still there.</source>
        <translation>该条目仍然存在。</translation>
    </message>
</context>
<context>
    <name>Keyturn::ListStatusLine</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>Loading… 1 object</source>
        <translation>正在加载… 1 个对象</translation>
    </message>
    <message numerus="yes">
        <source>Loading… %Ln objects</source>
        <translation>
            <numerusform>正在加载… %Ln 个对象</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 1 object</source>
        <translation>%1 个，共 1 个对象</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln objects</source>
        <translation>
            <numerusform>%1 个，共 %Ln 个对象</numerusform>
        </translation>
    </message>
    <message>
        <source>1 object</source>
        <translation>1 个对象</translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects</source>
        <translation>
            <numerusform>%Ln 个对象</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. The list may be incomplete or old.</source>
        <translation>已取消。列表可能不完整或不是最新的。</translation>
    </message>
    <message>
        <source>This application may list only the objects it owns, and it owns none.</source>
        <translation>此应用程序只能列出它拥有的对象，而它没有拥有任何对象。</translation>
    </message>
    <message>
        <source>Showing the 1 object this application owns.</source>
        <translation>正在显示此应用程序拥有的 1 个对象。</translation>
    </message>
    <message numerus="yes">
        <source>Showing the %Ln objects this application owns.</source>
        <translation>
            <numerusform>正在显示此应用程序拥有的 %Ln 个对象。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more could not be read.</source>
        <translation>另有 1 个无法读取。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be read.</source>
        <translation>
            <numerusform>另有 %Ln 个无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>This list was read 1 day ago.</source>
        <translation>此列表读取于 1 天前。</translation>
    </message>
    <message numerus="yes">
        <source>This list was read %Ln days ago.</source>
        <translation>
            <numerusform>此列表读取于 %Ln 天前。</numerusform>
        </translation>
    </message>
    <message>
        <source>This list was read 1 hour ago.</source>
        <translation>此列表读取于 1 小时前。</translation>
    </message>
    <message numerus="yes">
        <source>This list was read %Ln hours ago.</source>
        <translation>
            <numerusform>此列表读取于 %Ln 小时前。</numerusform>
        </translation>
    </message>
    <message>
        <source>This list was read 1 minute ago.</source>
        <translation>此列表读取于 1 分钟前。</translation>
    </message>
    <message numerus="yes">
        <source>This list was read %Ln minutes ago.</source>
        <translation>
            <numerusform>此列表读取于 %Ln 分钟前。</numerusform>
        </translation>
    </message>
    <message>
        <source>This list was read a moment ago.</source>
        <translation>此列表刚刚读取。</translation>
    </message>
    <message>
        <source>Bringing it up to date…</source>
        <translation>正在更新…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>Keyturn::LocalData</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Such as &quot;Values in the keychain: 3&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Values in the keychain</source>
        <translation>密钥链中的值</translation>
    </message>
    <message>
        <source>Accounts that stay signed in</source>
        <translation>保持登录状态的帐户</translation>
    </message>
    <message>
        <source>Secrets whose value is not accounted for</source>
        <translation>值去向不明的客户端密码</translation>
    </message>
    <message>
        <source>Receipts under Activity</source>
        <translation>“活动”下的操作记录</translation>
    </message>
    <message>
        <source>Cached lists: %1</source>
        <translation>缓存的列表：%1</translation>
    </message>
    <message>
        <source>Settings, layout and muted secrets</source>
        <translation>设置、布局和已静音的客户端密码</translation>
    </message>
</context>
<context>
    <name>Keyturn::MainWindow</name>
    <message>
        <source>Keyturn</source>
        <translation>Keyturn</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;About Keyturn</source>
        <translation>关于 Keyturn(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Allow s&amp;creen capture</source>
        <translation>允许屏幕捕获(&amp;C)</translation>
    </message>
    <message>
        <source>%1 - Keyturn</source>
        <translation>%1 - Keyturn</translation>
    </message>
    <message>
        <source>Details copied, without the value.</source>
        <translation>已复制详细信息，不含值。</translation>
    </message>
    <message>
        <source>&amp;Permissions…</source>
        <translation>权限(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>转到(&amp;G)…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Load all of the list anew</source>
        <translation>重新加载整个列表</translation>
    </message>
    <message>
        <source>Export the rows in view</source>
        <translation>导出视图中的行</translation>
    </message>
    <message>
        <source>Add secret</source>
        <translation>添加客户端密码</translation>
    </message>
</context>
<context>
    <name>Keyturn::MenuButton</name>
    <message>
        <source>Menu (F10)</source>
        <translation>菜单(F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>Keyturn::MuteDialog</name>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>再次查看日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why nobody has to do anything about it</source>
        <translation>为何无需任何人对此采取行动</translation>
    </message>
    <message>
        <source>This is the secret value. It does not belong into a reason.</source>
        <translation>这是客户端密码的值。它不应写在原因中。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Look again on</source>
        <translation>再次查看日期(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing changes in Entra.</source>
        <translation>Entra 中不会有任何更改。</translation>
    </message>
</context>
<context>
    <name>Keyturn::MutedSecrets</name>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>无法创建文件夹“%1”。</translation>
    </message>
    <message>
        <source>Nothing can be written beside “%1”: another program holds it, its folder is read-only, or the disk is full.</source>
        <translation>无法在“%1”旁写入：另一个程序占用了它、其文件夹是只读的，或磁盘已满。</translation>
    </message>
    <message>
        <source>“%1” can be neither read nor put aside.</source>
        <translation>“%1”既无法读取，也无法移到一旁。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
</context>
<context>
    <name>Keyturn::Navigation</name>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>service principals</source>
        <translation>服务主体</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>即将过期</translation>
    </message>
    <message>
        <source>secrets that expire within 30 days, of what is loaded</source>
        <translation>已加载内容中 30 天内过期的客户端密码</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>保存在此计算机上</translation>
    </message>
    <message>
        <source>secret values in the system&apos;s keychain</source>
        <translation>系统密钥链中的客户端密码值</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>what was done from here</source>
        <translation>从此处执行的操作</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An entry of the navigation and how many there are: &quot;Expiring (7)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Keyturn::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>云</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Managed by your organization</source>
        <translation>由你的组织管理</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>系统的代理服务器</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理服务器</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>代理服务器(&amp;P)</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>类型(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>主机(&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>端口(&amp;O)</translation>
    </message>
    <message>
        <source>What is on this computer is reached without a proxy. A proxy that asks for a user name and a password cannot be used: Keyturn keeps none.</source>
        <translation>访问此计算机上的内容时不使用代理服务器。无法使用要求用户名和密码的代理服务器：Keyturn 不保存这些信息。</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Extra CA &amp;file</source>
        <translation>额外的 CA 文件(&amp;F)</translation>
    </message>
    <message>
        <source>Certificate authorities to trust beside the system&apos;s own, such as that of a company&apos;s inspecting proxy. A change counts from the next sign-in on.</source>
        <translation>除系统自身信任的证书颁发机构外还要信任的颁发机构，例如公司用于检查连接的代理服务器的颁发机构。更改从下次登录起生效。</translation>
    </message>
    <message>
        <source>Clouds of your own</source>
        <translation>你自己的云</translation>
    </message>
    <message>
        <source>For clouds that are air-gapped or behind a gateway. Microsoft&apos;s own are always there.</source>
        <translation>用于物理隔离或位于网关之后的云。Microsoft 自己的云始终可用。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Clou&amp;d</source>
        <translation>云(&amp;D)</translation>
    </message>
    <message>
        <source>Not in use yet: enter the proxy&apos;s host.</source>
        <translation>尚未使用：请输入代理服务器的主机。</translation>
    </message>
    <message>
        <source>Not in use yet: the host is a name or an address alone.</source>
        <translation>尚未使用：主机只能是名称或地址。</translation>
    </message>
</context>
<context>
    <name>Keyturn::NewSecretDialog</name>
    <message>
        <source>Show permissions</source>
        <translation>显示权限</translation>
    </message>
    <message>
        <source>Add secret</source>
        <translation>添加客户端密码</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Enter a description for this client secret</source>
        <translation>输入此客户端密码的说明</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>说明(&amp;D)</translation>
    </message>
    <message>
        <source>This is the secret value. Descriptions can be read by everyone in your directory.</source>
        <translation>这是客户端密码的值。目录中的所有人都可以读取说明。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>The description has %1 characters; %2 are possible.</source>
        <translation>说明有 %1 个字符；最多可有 %2 个。</translation>
    </message>
</context>
<context>
    <name>Keyturn::NotificationService</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>Keyturn::ObjectListPage</name>
    <message>
        <source>This is the secret value. It is not searched for.</source>
        <translation>这是客户端密码的值。不会搜索它。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Load the list anew (F5)</source>
        <translation>重新加载列表(F5)</translation>
    </message>
    <message>
        <source>Application &amp;type</source>
        <translation>应用程序类型(&amp;T)</translation>
    </message>
    <message>
        <source>Rows in view…</source>
        <translation>视图中的行…</translation>
    </message>
    <message>
        <source>All rows…</source>
        <translation>所有行…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Save rows with all their secrets as CSV or JSON, without values (Ctrl+E: those in view)</source>
        <translation>将行及其所有客户端密码保存为 CSV 或 JSON，不含值(Ctrl+E：视图中的行)</translation>
    </message>
    <message>
        <source>Hidden by the application type.</source>
        <translation>因应用程序类型而隐藏。</translation>
    </message>
    <message>
        <source>Show all applications</source>
        <translation>显示所有应用程序</translation>
    </message>
    <message>
        <source>Hidden by the search.</source>
        <translation>因搜索而隐藏。</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>Keyturn::ObjectTable</name>
    <message>
        <source>Directory objects</source>
        <translation>目录对象</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
    <message>
        <source>Copy Application (client) ID</source>
        <translation>复制应用程序(客户端) ID</translation>
    </message>
    <message>
        <source>Copy Object ID</source>
        <translation>复制对象 ID</translation>
    </message>
</context>
<context>
    <name>Keyturn::ObjectTableModel</name>
    <message>
        <source>(no name)</source>
        <translation>(无名称)</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation>下次过期</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>应用程序(客户端) ID</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>创建日期</translation>
    </message>
</context>
<context>
    <name>Keyturn::Opening</name>
    <message>
        <source>Azure CLI works in the cloud “%1”, and Keyturn does not know where that is. Add it to the clouds in the settings and choose it here, then try again.</source>
        <translation>Azure CLI 在云“%1”中工作，而 Keyturn 不知道该云的位置。请在设置中将其添加到云并在此处选择它，然后重试。</translation>
    </message>
    <message>
        <source>The keychain is locked, so that Keyturn cannot read your sign-in, which may still be good. Unlock the keychain and ask it again, or sign in again.</source>
        <translation>密钥链已锁定，因此 Keyturn 无法读取你的登录信息，该信息可能仍然有效。请解锁密钥链并再次查询，或重新登录。</translation>
    </message>
    <message>
        <source>The keychain, which has your sign-in, does not answer. It may be locked and wait for its password in a window of its own. Answer there and ask it again, or sign in again.</source>
        <translation>保存你登录信息的密钥链没有应答。它可能已锁定，正在自己的窗口中等待输入密码。请在该窗口中应答并再次查询，或重新登录。</translation>
    </message>
    <message>
        <source>The keychain, which has your sign-in, is not running. Start it and ask it again, or sign in again.</source>
        <translation>保存你登录信息的密钥链未运行。请启动它并再次查询，或重新登录。</translation>
    </message>
    <message>
        <source>The keychain does not give your sign-in. Allow Keyturn to read it there and ask it again, or sign in again.</source>
        <translation>密钥链不提供你的登录信息。请在密钥链中允许 Keyturn 读取它并再次查询，或重新登录。</translation>
    </message>
    <message>
        <source>The keychain does not have this sign-in any more.</source>
        <translation>密钥链中已没有此登录信息。</translation>
    </message>
    <message>
        <source>The cloud “%1” has another address now than when you signed in, or is not there any more. What was kept of that sign-in was dropped. Check the address in the settings, then sign in.</source>
        <translation>云“%1”的地址与你登录时不同，或该云已不存在。所保存的该登录信息已被丢弃。请在设置中检查地址，然后登录。</translation>
    </message>
</context>
<context>
    <name>Keyturn::PermissionOffer</name>
    <message>
        <source>Ask for these permissions</source>
        <translation>请求这些权限</translation>
    </message>
    <message>
        <source>Ask for this permission</source>
        <translation>请求此权限</translation>
    </message>
</context>
<context>
    <name>Keyturn::PermissionsFlow</name>
    <message>
        <source>The sample tenant has one token, which stays as it is. Roles and owners were read again.</source>
        <translation>示例租户只有一个令牌，且保持不变。已重新读取角色和所有者。</translation>
    </message>
    <message>
        <source>A pasted token cannot be renewed: get a new one, and sign in with that. Roles and owners were read again.</source>
        <translation>粘贴的令牌无法续订：请获取新令牌并使用它登录。已重新读取角色和所有者。</translation>
    </message>
    <message>
        <source>There is no new token.</source>
        <translation>没有新令牌。</translation>
    </message>
</context>
<context>
    <name>Keyturn::PermissionsPanel</name>
    <message>
        <source>Permission type</source>
        <translation>权限类型</translation>
    </message>
    <message>
        <source>Least privileged permissions</source>
        <translation>最低特权权限</translation>
    </message>
    <message>
        <source>Higher privileged permissions</source>
        <translation>更高特权权限</translation>
    </message>
    <message>
        <source>Owner or role</source>
        <translation>所有者或角色</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>再次检查(&amp;A)</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登录身份</translation>
    </message>
    <message>
        <source>&amp;Objects</source>
        <translation>对象(&amp;O)</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>所选对象</translation>
    </message>
    <message>
        <source>Add secret</source>
        <translation>添加客户端密码</translation>
    </message>
    <message>
        <source>Ac&amp;tion</source>
        <translation>操作(&amp;T)</translation>
    </message>
    <message>
        <source>Documented permissions</source>
        <translation>文档中记载的权限</translation>
    </message>
    <message>
        <source>Roles that suffice</source>
        <translation>足够的角色</translation>
    </message>
    <message>
        <source>Get a new token, such as after a role was activated</source>
        <translation>获取新令牌，例如在激活角色之后</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>What can be done about it is said under the action “%1”.</source>
        <extracomment>%1 is the action &quot;Add a secret&quot;.</extracomment>
        <translation>操作“%1”下说明了可以采取的措施。</translation>
    </message>
    <message>
        <source>%1
You are here</source>
        <translation>%1
你在此处</translation>
    </message>
    <message>
        <source>Microsoft&apos;s page: %1</source>
        <extracomment>%1 is the address of a page.</extracomment>
        <translation>Microsoft 的页面：%1</translation>
    </message>
    <message>
        <source>Besides one of these permissions, a work or school account needs one of these:</source>
        <translation>除这些权限之一外，工作或学校帐户还需要以下之一：</translation>
    </message>
    <message>
        <source>Any user, as long as the directory is not restricted</source>
        <translation>任何用户，前提是目录未受限制</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Owner of the object</source>
        <translation>对象的所有者</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>你的</translation>
    </message>
    <message>
        <source>Last checked at %1</source>
        <extracomment>%1 is a time of the day.</extracomment>
        <translation>上次检查时间：%1</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
</context>
<context>
    <name>Keyturn::PortalActions</name>
    <message>
        <source>Open in Entra admin center</source>
        <translation>在 Entra 管理中心中打开</translation>
    </message>
    <message>
        <source>Open Certificates &amp;&amp; secrets in Entra admin center</source>
        <translation>在 Entra 管理中心中打开“证书和密码”</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copy link to Certificates &amp;&amp; secrets</source>
        <translation>复制“证书和密码”的链接</translation>
    </message>
    <message>
        <source>Choose an application first.</source>
        <translation>请先选择一个应用程序。</translation>
    </message>
    <message>
        <source>The sample tenant is on this computer only; the admin center does not know it.</source>
        <translation>示例租户仅在此计算机上；管理中心不认识它。</translation>
    </message>
    <message>
        <source>The address of this cloud&apos;s admin center is not known. It can be given in Settings &gt; Network.</source>
        <translation>此云的管理中心地址未知。可以在“设置 &gt; 网络”中指定。</translation>
    </message>
    <message>
        <source>The admin center has no page for what was deleted.</source>
        <translation>管理中心没有已删除内容的页面。</translation>
    </message>
    <message>
        <source>It has no application ID to go by.</source>
        <translation>它没有可用于查找的应用程序 ID。</translation>
    </message>
    <message>
        <source>No browser could be opened. The link was copied instead.</source>
        <translation>无法打开浏览器。已改为复制链接。</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>链接已复制。</translation>
    </message>
</context>
<context>
    <name>Keyturn::Program</name>
    <message>
        <source>Personal account</source>
        <translation>个人帐户</translation>
    </message>
    <message>
        <source>The answer to the next Add will be lost on its way.</source>
        <translation>下一次“添加”的应答将在途中丢失。</translation>
    </message>
    <message>
        <source>Keyturn is open with another account. Leave that for what was asked for, or start it with --new-window.</source>
        <translation>Keyturn 已使用另一个帐户打开。请离开该帐户以打开所请求的内容，或使用 --new-window 启动。</translation>
    </message>
</context>
<context>
    <name>Keyturn::ProgressPage</name>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
</context>
<context>
    <name>Keyturn::ReceiptFile</name>
    <message>
        <source>The receipt could not be written to “%1”: %2</source>
        <translation>无法将操作记录写入“%1”：%2</translation>
    </message>
    <message>
        <source>The receipts in “%1” cannot be read: %2</source>
        <translation>无法读取“%1”中的操作记录：%2</translation>
    </message>
    <message>
        <source>Its folder cannot be made.</source>
        <translation>无法创建其文件夹。</translation>
    </message>
    <message>
        <source>Another program is using it.</source>
        <translation>另一个程序正在使用该文件。</translation>
    </message>
    <message>
        <source>It may not outlive a power cut.</source>
        <translation>它在断电后可能无法保留。</translation>
    </message>
</context>
<context>
    <name>Keyturn::RecoveryFlow</name>
    <message>
        <source>The secret of %1 was deleted.</source>
        <translation>%1 的客户端密码已删除。</translation>
    </message>
    <message>
        <source>Another secret of %1 cannot be added now: reading it failed.</source>
        <translation>现在无法为 %1 添加另一个客户端密码：读取该对象失败。</translation>
    </message>
</context>
<context>
    <name>Keyturn::RecoveryPanel</name>
    <message>
        <source>It is saved</source>
        <translation>已经保存</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>将其保留</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>停止查找</translation>
    </message>
    <message>
        <source>Delete it and add another</source>
        <translation>删除并添加另一个</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Secret not accounted for</source>
        <translation>去向不明的客户端密码</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Which secret</source>
        <translation>哪个客户端密码</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 个(共 %2 个)</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>立即查找</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再次查找</translation>
    </message>
</context>
<context>
    <name>Keyturn::RedirectPage</name>
    <message>
        <source>Sign-in did not work</source>
        <translation>登录未成功</translation>
    </message>
    <message>
        <source>Keyturn says why. You can close this page and go back.</source>
        <translation>原因请见 Keyturn。你可以关闭此页并返回。</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>你已登录</translation>
    </message>
    <message>
        <source>You can close this page and go back to Keyturn.</source>
        <translation>你可以关闭此页并返回 Keyturn。</translation>
    </message>
</context>
<context>
    <name>Keyturn::RefreshTokenStore</name>
    <message>
        <source>Keyturn: sign-in of %1</source>
        <translation>Keyturn：%1 的登录信息</translation>
    </message>
    <message>
        <source>A newer one took its place.</source>
        <translation>它已被更新的登录信息取代。</translation>
    </message>
    <message>
        <source>The entry is still there.</source>
        <translation>该条目仍然存在。</translation>
    </message>
</context>
<context>
    <name>Keyturn::RegisteredPermission</name>
    <message>
        <source>Sign you in, and keep you signed in.</source>
        <translation>为你登录，并保持登录状态。</translation>
    </message>
    <message>
        <source>List applications and when secrets expire.</source>
        <translation>列出应用程序以及客户端密码的过期时间。</translation>
    </message>
    <message>
        <source>Add and delete client secrets.</source>
        <translation>添加和删除客户端密码。</translation>
    </message>
    <message>
        <source>List agent identity blueprints.</source>
        <translation>列出代理标识蓝图。</translation>
    </message>
    <message>
        <source>Add and delete blueprints&apos; secrets.</source>
        <translation>添加和删除蓝图的客户端密码。</translation>
    </message>
    <message>
        <source>Know which lifetimes are allowed.</source>
        <translation>了解允许的有效期。</translation>
    </message>
    <message>
        <source>Refresh large lists faster.</source>
        <translation>更快地刷新大型列表。</translation>
    </message>
    <message>
        <source>Show who is signed in.</source>
        <translation>显示已登录的用户。</translation>
    </message>
</context>
<context>
    <name>Keyturn::RegistrationPage</name>
    <message>
        <source>Register Keyturn</source>
        <translation>注册 Keyturn</translation>
    </message>
    <message>
        <source>Open &amp;admin center</source>
        <translation>打开管理中心(&amp;A)</translation>
    </message>
    <message>
        <source>Open admin center</source>
        <translation>打开管理中心</translation>
    </message>
    <message>
        <source>Keyturn signs in as an application of your own organization, registered once.</source>
        <translation>Keyturn 以你自己组织的应用程序身份登录，该应用程序只需注册一次。</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>App registrations › New registration. Its name:</source>
        <translation>应用注册 › 新注册。其名称：</translation>
    </message>
    <message>
        <source>Authentication › Add a platform › Mobile and desktop applications. Redirect URI:</source>
        <translation>身份验证 › 添加平台 › 移动和桌面应用程序。重定向 URI：</translation>
    </message>
    <message>
        <source>Authentication › Advanced settings › Allow public client flows: Yes</source>
        <translation>身份验证 › 高级设置 › 允许公共客户端流：是</translation>
    </message>
    <message>
        <source>API permissions › Add a permission › Microsoft Graph › Delegated permissions:</source>
        <translation>API 权限 › 添加权限 › Microsoft Graph › 委托的权限：</translation>
    </message>
    <message>
        <source>Keyturn never asks for Directory.ReadWrite.All or Directory.AccessAsUser.All: they give more than it needs, and with either of them Entra refuses to change the secrets of blueprints.</source>
        <translation>Keyturn 从不请求 Directory.ReadWrite.All 或 Directory.AccessAsUser.All：它们提供的权限超出所需，而且只要拥有其中之一，Entra 就会拒绝更改蓝图的客户端密码。</translation>
    </message>
    <message>
        <source>Azure CLI (bash or zsh)</source>
        <translation>Azure CLI (bash 或 zsh)</translation>
    </message>
    <message>
        <source>Microsoft Graph PowerShell</source>
        <translation>Microsoft Graph PowerShell</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>Or all of it by a &amp;script for</source>
        <translation>或通过脚本完成全部步骤(&amp;S)：</translation>
    </message>
    <message>
        <source>C&amp;opy registration script</source>
        <translation>复制注册脚本(&amp;O)</translation>
    </message>
    <message>
        <source>Copy registration script</source>
        <translation>复制注册脚本</translation>
    </message>
    <message>
        <source>The registration&apos;s overview shows it.</source>
        <translation>应用注册的概述页会显示它。</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>复制链接(&amp;L)</translation>
    </message>
    <message>
        <source>Copy consent link</source>
        <translation>复制同意链接</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation>打开(&amp;P)</translation>
    </message>
    <message>
        <source>Open consent page</source>
        <translation>打开同意页</translation>
    </message>
    <message>
        <source>An administrator can consent for everybody:</source>
        <translation>管理员可以代表所有人同意：</translation>
    </message>
    <message>
        <source>Application (client) &amp;ID</source>
        <translation>应用程序(客户端) ID(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Try it out with Microsoft Graph Command Line Tools</source>
        <translation>使用 Microsoft Graph Command Line Tools 试用(&amp;T)</translation>
    </message>
    <message>
        <source>Try it out with Microsoft Graph Command Line Tools</source>
        <translation>使用 Microsoft Graph Command Line Tools 试用</translation>
    </message>
    <message>
        <source>This is Microsoft&apos;s application, not yours: sign-in logs name it instead of Keyturn, your organization may have blocked it, and Microsoft may refuse it some permissions (AADSTS65002). For daily use register your own.</source>
        <translation>这是 Microsoft 的应用程序，不是你的：登录日志中显示的是它而不是 Keyturn，你的组织可能已阻止它，Microsoft 也可能拒绝授予它某些权限(AADSTS65002)。日常使用请注册你自己的应用程序。</translation>
    </message>
    <message>
        <source>Other &amp;ways to sign in</source>
        <translation>其他登录方式(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Other ways to sign in</source>
        <translation>其他登录方式</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>可选。</translation>
    </message>
</context>
<context>
    <name>Keyturn::RemindMeAction</name>
    <message>
        <source>Remind me of this application</source>
        <translation>提醒我关注此应用程序</translation>
    </message>
</context>
<context>
    <name>Keyturn::Reminder</name>
    <message>
        <source>%1: %2 expires today</source>
        <extracomment>%1 is an application, %2 one of its secrets.</extracomment>
        <translation>%1：%2 今天过期</translation>
    </message>
    <message>
        <source>%1: %2 expires tomorrow</source>
        <extracomment>%1 is an application, %2 one of its secrets.</extracomment>
        <translation>%1：%2 明天过期</translation>
    </message>
    <message>
        <source>%1: %2 expires in %3 days</source>
        <extracomment>%1 is an application, %2 one of its secrets; %3 is at least 2.</extracomment>
        <translation>%1：%2 将在 %3 天后过期</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>以及另外 %1 个</translation>
    </message>
    <message>
        <source>%1: a client secret expires soon</source>
        <translation>%1：有一个客户端密码即将过期</translation>
    </message>
    <message>
        <source>%1: %2 client secrets expire soon</source>
        <translation>%1：有 %2 个客户端密码即将过期</translation>
    </message>
    <message>
        <source>%1: a secret without a description expires today</source>
        <extracomment>%1 is an application.</extracomment>
        <translation>%1：一个无说明的客户端密码今天过期</translation>
    </message>
    <message>
        <source>%1: a secret without a description expires tomorrow</source>
        <extracomment>%1 is an application.</extracomment>
        <translation>%1：一个无说明的客户端密码明天过期</translation>
    </message>
    <message>
        <source>%1: a secret without a description expires in %2 days</source>
        <extracomment>%1 is an application; %2 is at least 2.</extracomment>
        <translation>%1：一个无说明的客户端密码将在 %2 天后过期</translation>
    </message>
</context>
<context>
    <name>Keyturn::Reminders</name>
    <message>
        <source>Keyturn could not look for expiring secrets</source>
        <translation>Keyturn 无法查看即将过期的客户端密码</translation>
    </message>
    <message>
        <source>Open Keyturn to see why.</source>
        <translation>打开 Keyturn 以查看原因。</translation>
    </message>
</context>
<context>
    <name>Keyturn::RemindersPage</name>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the tray</source>
        <translation>在系统托盘中显示图标(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Look once when I log in to this computer</source>
        <translation>登录到此计算机时查看一次(&amp;L)</translation>
    </message>
    <message>
        <source>What expires</source>
        <translation>提醒内容</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tell me of what expires within</source>
        <translation>过期提醒的提前时间(&amp;T)</translation>
    </message>
    <message>
        <source>Client secrets of applications that you own, and of those you mark: while one of the two below is on, the menu of a row has “Remind me of this application”. You are told of each secret once a day, unless it is muted. Only Entra is asked, and nothing else leaves this computer.</source>
        <translation>你拥有的应用程序和你标记的应用程序的客户端密码：当下面两项中有一项启用时，行的菜单中会出现“提醒我关注此应用程序”。每个客户端密码每天提醒一次，除非它已静音。只会查询 Entra，没有其他内容离开此计算机。</translation>
    </message>
    <message>
        <source>While Keyturn runs</source>
        <translation>Keyturn 运行时</translation>
    </message>
    <message>
        <source>Keyturn then looks when you open an account, and every few hours. It goes on when its window is closed; Quit ends it.</source>
        <translation>Keyturn 会在你打开帐户时查看，并每隔几小时查看一次。窗口关闭后它仍会继续，选择“退出”可结束它。</translation>
    </message>
    <message>
        <source>Not possible here: this desktop has no tray.</source>
        <translation>此处不可用：此桌面没有系统托盘。</translation>
    </message>
    <message>
        <source>Without Keyturn</source>
        <translation>Keyturn 未运行时</translation>
    </message>
    <message>
        <source>With the account used last, if it stays signed in, and without a window. Keyturn ends again when you close the message, or after ten minutes.</source>
        <translation>使用上次使用的帐户(如果它保持登录状态)，且不打开窗口。关闭消息后或十分钟后，Keyturn 会再次结束。</translation>
    </message>
    <message>
        <source>This could not be set up: the system does not have Keyturn among what it starts.</source>
        <translation>无法设置：系统的启动项中没有 Keyturn。</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
</context>
<context>
    <name>Keyturn::RemovalDialog</name>
    <message>
        <source>Nothing has been deleted yet. Each application is read anew first, and only what has expired by Microsoft&apos;s clock then is deleted, one secret after the other. That cannot be undone.</source>
        <translation>尚未删除任何内容。会先重新读取每个应用程序，并且只删除届时按 Microsoft 的时钟已过期的客户端密码，逐个进行。该操作无法撤消。</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全部勾选</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>全部取消勾选</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Remove expired secrets</source>
        <translation>移除已过期的客户端密码</translation>
    </message>
    <message>
        <source>Expired secrets</source>
        <translation>已过期的客户端密码</translation>
    </message>
    <message>
        <source>%1 of 1 secret is ticked</source>
        <translation>已勾选 %1 个，共 1 个客户端密码</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln secrets are ticked</source>
        <translation>
            <numerusform>已勾选 %1 个，共 %Ln 个客户端密码</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete 1 secret…</source>
        <translation>删除 1 个客户端密码…</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln secrets…</source>
        <translation>
            <numerusform>删除 %Ln 个客户端密码…</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete expired secrets</source>
        <translation>删除已过期的客户端密码</translation>
    </message>
    <message>
        <source>Delete 1 expired secret?</source>
        <translation>要删除 1 个已过期的客户端密码吗？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln expired secrets?</source>
        <translation>
            <numerusform>要删除 %Ln 个已过期的客户端密码吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. What has not expired is left alone.</source>
        <translation>此操作无法撤消。未过期的内容不受影响。</translation>
    </message>
    <message>
        <source>Delete 1 secret</source>
        <translation>删除 1 个客户端密码</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln secrets</source>
        <translation>
            <numerusform>删除 %Ln 个客户端密码</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>After the one that is being deleted</source>
        <translation>在当前正在删除的客户端密码之后停止</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 个(共 %2 个)</translation>
    </message>
    <message>
        <source>1 deleted</source>
        <translation>已删除 1 个</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation>
            <numerusform>已删除 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone already</source>
        <translation>
            <numerusform>%Ln 个已不存在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not deleted; see the last column</source>
        <translation>
            <numerusform>%Ln 个未删除，请查看最后一列</numerusform>
        </translation>
    </message>
    <message>
        <source>Done. What is listed here stays until you close this window.</source>
        <translation>完成。此处列出的内容将保留，直到你关闭此窗口。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln are listed.</source>
        <translation>
            <numerusform>仅列出前 %Ln 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyturn::RemovalModel</name>
    <message>
        <source>Reading it anew…</source>
        <translation>正在重新读取…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>正在删除…</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Gone already: somebody else deleted it</source>
        <translation>已不存在：其他人已将其删除</translation>
    </message>
    <message>
        <source>Left alone: by Microsoft&apos;s clock it has not expired</source>
        <translation>未处理：按 Microsoft 的时钟尚未过期</translation>
    </message>
    <message>
        <source>Left alone: %1</source>
        <translation>未处理：%1</translation>
    </message>
    <message>
        <source>Not deleted: %1</source>
        <translation>未删除：%1</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>未尝试</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Also valid</source>
        <translation>其他有效项</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已隐藏</translation>
    </message>
</context>
<context>
    <name>Keyturn::RequestLogDialog</name>
    <message>
        <source>Requests to the sample tenant</source>
        <translation>发往示例租户的请求</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What arrived there, as the sample tenant tells itself. A POST to addPassword is never sent again, whatever becomes of its answer.</source>
        <translation>到达该处的请求，由示例租户自己报告。无论应答如何，发往 addPassword 的 POST 绝不会再次发送。</translation>
    </message>
</context>
<context>
    <name>Keyturn::RequestPreview</name>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Request text</source>
        <translation>请求文本</translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation>复制请求</translation>
    </message>
    <message>
        <source>It holds no secret; the reply tells the secret, once.</source>
        <translation>其中不含客户端密码；应答会告知客户端密码，且仅一次。</translation>
    </message>
    <message>
        <source>It holds no secret; the reply tells the secret, once. The end moves with the clock until Add is pressed.</source>
        <translation>其中不含客户端密码；应答会告知客户端密码，且仅一次。在按“添加”之前，结束时间随时钟推移。</translation>
    </message>
</context>
<context>
    <name>Keyturn::ResultModel</name>
    <message>
        <source>(no name)</source>
        <translation>(无名称)</translation>
    </message>
</context>
<context>
    <name>Keyturn::RevealButton</name>
    <message>
        <source>&amp;Hide</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>&amp;Reveal</source>
        <translation>显示(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Keyturn::SaveQuestion</name>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV，用于电子表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Calendar with alarms (*.ics)</source>
        <translation>带提醒的日历 (*.ics)</translation>
    </message>
</context>
<context>
    <name>Keyturn::SearchField</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search by name or ID, or paste an error message or a link</source>
        <translation>按名称或 ID 搜索，或粘贴错误消息或链接</translation>
    </message>
    <message>
        <source>Names, secrets&apos; descriptions and the beginning of their values, or IDs from %1 digits on; several words narrow it down. Of an error message or a link its IDs are searched for (Ctrl+F)</source>
        <translation>名称、客户端密码的说明及其值的开头部分，或至少 %1 位的 ID；多个词可缩小范围。对于错误消息或链接，将搜索其中的 ID (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>Keyturn::SearchStrip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>This list is not loaded yet.</source>
        <translation>此列表尚未加载。</translation>
    </message>
    <message>
        <source>Look it up in Entra</source>
        <translation>在 Entra 中查找</translation>
    </message>
    <message>
        <source>Asks for what has this ID, whether its list is loaded or not</source>
        <translation>查询具有此 ID 的内容，无论其列表是否已加载</translation>
    </message>
    <message>
        <source>Looking it up in Entra…</source>
        <translation>正在 Entra 中查找…</translation>
    </message>
    <message>
        <source>Looking up ID %1 of %2 in Entra…</source>
        <translation>正在 Entra 中查找第 %1 个 ID，共 %2 个…</translation>
    </message>
</context>
<context>
    <name>Keyturn::SecretView</name>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>revealed</source>
        <translation>已显示</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
</context>
<context>
    <name>Keyturn::SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>安全性</translation>
    </message>
    <message>
        <source>Screen captures</source>
        <translation>屏幕捕获</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>密钥链</translation>
    </message>
    <message>
        <source>A copied value</source>
        <translation>复制的值</translation>
    </message>
    <message>
        <source>&amp;Time on the clipboard</source>
        <translation>在剪贴板上的时间(&amp;T)</translation>
    </message>
    <message>
        <source>Time after the first &amp;paste</source>
        <translation>首次粘贴后的时间(&amp;P)</translation>
    </message>
    <message>
        <source>After that the clipboard is cleared, if the value is still there. A new time is good from the next copy on.</source>
        <translation>此后，如果值仍在剪贴板上，剪贴板将被清除。新的时间从下次复制起生效。</translation>
    </message>
    <message>
        <source>A revealed value</source>
        <translation>已显示的值</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>仅手动隐藏</translation>
    </message>
    <message>
        <source>&amp;Hide a revealed value after</source>
        <translation>在此时间后隐藏已显示的值(&amp;H)</translation>
    </message>
    <message numerus="yes">
        <source>It is also hidden when the screen is locked, when the computer goes to sleep, and after %n minutes without a key or the pointer. Windows that are open keep their time. Nothing is closed by this.</source>
        <extracomment>%n: minutes</extracomment>
        <translation>
            <numerusform>屏幕锁定时、计算机进入睡眠状态时，以及 %n 分钟没有按键或指针操作后，值也会隐藏。已打开的窗口保持其原有的时间。这不会关闭任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep windows with a value out of screen captures</source>
        <translation>使显示值的窗口不被屏幕捕获(&amp;K)</translation>
    </message>
    <message>
        <source>Not possible here: this system gives programs no means to keep a window out of screenshots and recordings.</source>
        <translation>此处不可用：此系统没有为程序提供使窗口不出现在屏幕截图和录制中的方法。</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, after a number</extracomment>
        <translation> 秒</translation>
    </message>
</context>
<context>
    <name>Keyturn::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation>设置页</translation>
    </message>
    <message>
        <source>&amp;Reset to defaults</source>
        <translation>重置为默认值(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>重置为默认值</translation>
    </message>
    <message>
        <source>Reset all settings to their defaults?</source>
        <translation>要将所有设置重置为默认值吗？</translation>
    </message>
    <message>
        <source>The window&apos;s layout, the lifetimes last chosen in each tenant, the clouds you added, the applications you marked and the secrets you kept stay.</source>
        <translation>窗口布局、在每个租户中上次选择的有效期、你添加的云、你标记的应用程序以及你保存的客户端密码将保留。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
</context>
<context>
    <name>Keyturn::SignInBand</name>
    <message>
        <source>Your organisation asks you to confirm who you are.</source>
        <translation>你的组织要求你确认身份。</translation>
    </message>
    <message>
        <source>Your sign-in has run out.</source>
        <translation>你的登录已过期。</translation>
    </message>
    <message>
        <source>Ask the &amp;keychain again</source>
        <translation>再次查询密钥链(&amp;K)</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation>重新登录(&amp;G)</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Everything here stays; what could not be read is read then.</source>
        <translation>此处的所有内容都会保留；届时会读取之前未能读取的内容。</translation>
    </message>
    <message>
        <source>Everything here stays; what could not be read is read once you have signed in.</source>
        <translation>此处的所有内容都会保留；未能读取的内容将在你重新登录后读取。</translation>
    </message>
</context>
<context>
    <name>Keyturn::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
</context>
<context>
    <name>Keyturn::SignInFailedPage</name>
    <message>
        <source>The sign-in did not work</source>
        <translation>登录未成功</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>复制详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>解释(&amp;X)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Opens Microsoft&apos;s page about this error</source>
        <translation>打开 Microsoft 关于此错误的页面</translation>
    </message>
    <message>
        <source>Use another &amp;way</source>
        <translation>使用其他方式(&amp;W)</translation>
    </message>
    <message>
        <source>Use another way</source>
        <translation>使用其他方式</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>&amp;Microsoft&apos;s page</source>
        <translation>Microsoft 的页面(&amp;M)</translation>
    </message>
    <message>
        <source>Microsoft&apos;s page</source>
        <translation>Microsoft 的页面</translation>
    </message>
</context>
<context>
    <name>Keyturn::SignInFlow</name>
    <message>
        <source>Opening your browser…</source>
        <translation>正在打开浏览器…</translation>
    </message>
    <message>
        <source>Your browser has answered. Signing in…</source>
        <translation>浏览器已应答。正在登录…</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation>正在请求代码…</translation>
    </message>
    <message>
        <source>Asking Azure CLI…</source>
        <translation>正在查询 Azure CLI…</translation>
    </message>
    <message>
        <source>The keychain did not take the client secret. It is in memory until you close Keyturn.</source>
        <translation>密钥链未接受客户端密码。它将保存在内存中，直到你关闭 Keyturn。</translation>
    </message>
    <message>
        <source>Signing in as %1…</source>
        <translation>正在以 %1 身份登录…</translation>
    </message>
</context>
<context>
    <name>Keyturn::SignInPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Keyturn::SortHeader</name>
    <message>
        <source>Sort by %1</source>
        <translation>按“%1”排序</translation>
    </message>
</context>
<context>
    <name>Keyturn::StartPage</name>
    <message>
        <source>Looks after the client secrets of Microsoft Entra applications: see which expire, add new ones, and never lose a value.</source>
        <translation>管理 Microsoft Entra 应用程序的客户端密码：查看哪些即将过期，添加新的客户端密码，绝不丢失任何值。</translation>
    </message>
    <message>
        <source>&amp;Open sample tenant</source>
        <translation>打开示例租户(&amp;O)</translation>
    </message>
    <message>
        <source>Keyturn</source>
        <translation>Keyturn</translation>
    </message>
    <message>
        <source>Open sample tenant</source>
        <translation>打开示例租户</translation>
    </message>
    <message>
        <source>The sample tenant comes with the program and needs no account.</source>
        <translation>示例租户随程序提供，无需帐户。</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>登录(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>添加帐户(&amp;A)…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>添加帐户</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>About Keyturn</source>
        <translation>关于 Keyturn</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>Keyturn::TenantBar</name>
    <message>
        <source>US Government</source>
        <translation>美国政府</translation>
    </message>
    <message>
        <source>US Government DoD</source>
        <translation>美国政府 DoD</translation>
    </message>
    <message>
        <source>China (21Vianet)</source>
        <translation>中国(世纪互联)</translation>
    </message>
    <message>
        <source>You are in the US Government cloud</source>
        <translation>你在美国政府云中</translation>
    </message>
    <message>
        <source>You are in the US Government DoD cloud</source>
        <translation>你在美国政府 DoD 云中</translation>
    </message>
    <message>
        <source>You are in the China (21Vianet) cloud</source>
        <translation>你在中国(世纪互联)云中</translation>
    </message>
    <message>
        <source>Reading the directory…</source>
        <translation>正在读取目录…</translation>
    </message>
    <message>
        <source>The directory could not be read</source>
        <translation>无法读取目录</translation>
    </message>
</context>
<context>
    <name>Keyturn::TestSecretDialog</name>
    <message>
        <source>Test secret</source>
        <translation>测试客户端密码</translation>
    </message>
    <message>
        <source>Keyturn signs in as the application, as it would itself, and throws the token away at once. Where a secret is new, it tries again for up to two minutes. Each attempt leaves an entry in the tenant&apos;s sign-in logs (service principal sign-ins), with this computer&apos;s address.</source>
        <translation>Keyturn 会像应用程序自己那样以其身份登录，并立即丢弃令牌。如果客户端密码是新的，它会在最多两分钟内反复重试。每次尝试都会在租户的登录日志(服务主体登录)中留下一个条目，其中包含此计算机的地址。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>(no description)</source>
        <translation>(无说明)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>the new one, which is on show</source>
        <translation>正在显示的新值</translation>
    </message>
    <message>
        <source>The value in the &amp;keychain</source>
        <translation>密钥链中的值(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Another value:</source>
        <translation>另一个值(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>值(&amp;V)</translation>
    </message>
    <message>
        <source>Paste the value to test</source>
        <translation>粘贴要测试的值</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Nothing is known about the value.</source>
        <translation>无法判断该值是否有效。</translation>
    </message>
    <message>
        <source>Not yet accepted.</source>
        <translation>尚未接受。</translation>
    </message>
    <message numerus="yes">
        <source>A new secret may take up to two minutes to reach all of Entra. Next attempt in %n s…</source>
        <translation>
            <numerusform>新客户端密码最多可能需要两分钟才能传播到整个 Entra。下次尝试将在 %n 秒后进行…</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Keyturn::TestSecretFlow</name>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>正在等待密钥链…</translation>
    </message>
    <message>
        <source>Not tested.</source>
        <translation>未测试。</translation>
    </message>
    <message>
        <source>Asking Entra…</source>
        <translation>正在查询 Entra…</translation>
    </message>
</context>
<context>
    <name>Keyturn::TickModel</name>
    <message>
        <source>%1, ticked</source>
        <translation>%1，已勾选</translation>
    </message>
    <message>
        <source>%1, not ticked</source>
        <translation>%1，未勾选</translation>
    </message>
</context>
<context>
    <name>Keyturn::TimelineModel</name>
    <message>
        <source>%1 without end</source>
        <translation>%1 无截止期限</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <extracomment>A secret&apos;s description, and from when until when it is valid.</extracomment>
        <translation>%1 从 %2 到 %3</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖情况</translation>
    </message>
    <message>
        <source>(no description)</source>
        <translation>(无说明)</translation>
    </message>
</context>
<context>
    <name>Keyturn::TimelinePages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>%1: the first %2 of %3 applications</source>
        <extracomment>%1 is a heading</extracomment>
        <translation>%1：%3 个应用程序中的前 %2 个</translation>
    </message>
</context>
<context>
    <name>Keyturn::TimelinePrinting</name>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已保存为“%1”。</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
    <message>
        <source>Print timeline</source>
        <translation>打印时间线</translation>
    </message>
    <message>
        <source>The timeline was printed.</source>
        <translation>时间线已打印。</translation>
    </message>
    <message>
        <source>The timeline could not be printed.</source>
        <translation>无法打印时间线。</translation>
    </message>
    <message>
        <source>Save timeline</source>
        <translation>保存时间线</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Keyturn::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>For each application when its secrets are valid, and when none of them is</source>
        <translation>每个应用程序的客户端密码何时有效，以及何时没有任何有效的客户端密码</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>Keyturn::TokenGrant</name>
    <message>
        <source>The answer holds no access token.</source>
        <translation>应答中没有访问令牌。</translation>
    </message>
    <message>
        <source>The answer holds a token of an unknown type.</source>
        <translation>应答中的令牌类型未知。</translation>
    </message>
</context>
<context>
    <name>Keyturn::TokenPage</name>
    <message>
        <source>Paste an access token</source>
        <translation>粘贴访问令牌</translation>
    </message>
    <message>
        <source>C&amp;lear the clipboard afterwards</source>
        <translation>之后清除剪贴板(&amp;L)</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Clear the clipboard afterwards</source>
        <translation>之后清除剪贴板</translation>
    </message>
    <message>
        <source>A token for Microsoft Graph from another program, such as Graph Explorer, lets Keyturn in until it runs out, mostly after about an hour. It is kept in memory only and cannot be renewed.</source>
        <translation>来自其他程序(例如 Graph 浏览器)的 Microsoft Graph 令牌可让 Keyturn 使用到令牌过期为止，通常约为一小时。它仅保存在内存中，无法续订。</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>访问令牌(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Use this token</source>
        <translation>使用此令牌(&amp;U)</translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation>使用此令牌</translation>
    </message>
    <message>
        <source>Paste the token, with or without “Bearer”.</source>
        <translation>粘贴令牌，带或不带“Bearer”均可。</translation>
    </message>
</context>
<context>
    <name>Keyturn::TokenRelay</name>
    <message>
        <source>The session has ended.</source>
        <translation>会话已结束。</translation>
    </message>
</context>
<context>
    <name>Keyturn::TrayIcon</name>
    <message>
        <source>&amp;Open Keyturn</source>
        <translation>打开 Keyturn(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Expiring</source>
        <translation>即将过期(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Keyturn</source>
        <translation>Keyturn</translation>
    </message>
</context>
<context>
    <name>Keyturn::UnsavedValues</name>
    <message>
        <source>Show again</source>
        <translation>再次显示</translation>
    </message>
    <message>
        <source>Values that were pasted and not saved are held for 10 minutes; then Keyturn asks.</source>
        <translation>已粘贴但未保存的值会保留 10 分钟，之后 Keyturn 会询问。</translation>
    </message>
    <message>
        <source>1 value not saved yet</source>
        <translation>1 个值尚未保存</translation>
    </message>
    <message numerus="yes">
        <source>%n values not saved yet</source>
        <translation>
            <numerusform>%n 个值尚未保存</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyturn::ValueFindingsModel</name>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Secret ID, not the value</source>
        <translation>机密 ID，不是值</translation>
    </message>
    <message>
        <source>Possibly</source>
        <translation>可能匹配</translation>
    </message>
    <message>
        <source>Matches its hint</source>
        <translation>与其提示匹配</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1 (已删除)</translation>
    </message>
    <message>
        <source>%1 (enterprise application)</source>
        <translation>%1 (企业应用程序)</translation>
    </message>
    <message>
        <source>(no description)</source>
        <translation>(无说明)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>匹配情况</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>截止期限</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>Keyturn::WayList</name>
    <message>
        <source>Continue with A&amp;zure CLI</source>
        <translation>使用 Azure CLI 继续(&amp;Z)</translation>
    </message>
    <message>
        <source>Continue with Azure CLI</source>
        <translation>使用 Azure CLI 继续</translation>
    </message>
    <message>
        <source>As you are signed in there; not for blueprints.</source>
        <translation>使用你在那里的登录身份；不支持蓝图。</translation>
    </message>
    <message>
        <source>Sign in with &amp;browser</source>
        <translation>使用浏览器登录(&amp;B)</translation>
    </message>
    <message>
        <source>Sign in with browser</source>
        <translation>使用浏览器登录</translation>
    </message>
    <message>
        <source>On Microsoft&apos;s own page. Works nearly everywhere.</source>
        <translation>在 Microsoft 自己的页面上登录。几乎适用于所有情况。</translation>
    </message>
    <message>
        <source>Use a de&amp;vice code</source>
        <translation>使用设备代码(&amp;V)</translation>
    </message>
    <message>
        <source>Use a device code</source>
        <translation>使用设备代码</translation>
    </message>
    <message>
        <source>In a browser on any device. Often forbidden.</source>
        <translation>在任何设备的浏览器中登录。常被禁止。</translation>
    </message>
    <message>
        <source>Sign in as an a&amp;pplication</source>
        <translation>以应用程序身份登录(&amp;P)</translation>
    </message>
    <message>
        <source>Sign in as an application</source>
        <translation>以应用程序身份登录</translation>
    </message>
    <message>
        <source>By its client secret or certificate.</source>
        <translation>使用其客户端密码或证书。</translation>
    </message>
    <message>
        <source>Sign in with a p&amp;ersonal account</source>
        <translation>使用个人帐户登录(&amp;E)</translation>
    </message>
    <message>
        <source>Sign in with a personal account</source>
        <translation>使用个人帐户登录</translation>
    </message>
    <message>
        <source>For the applications of an Outlook.com account.</source>
        <translation>用于 Outlook.com 帐户的应用程序。</translation>
    </message>
    <message>
        <source>Paste an access to&amp;ken</source>
        <translation>粘贴访问令牌(&amp;K)</translation>
    </message>
    <message>
        <source>Paste an access token</source>
        <translation>粘贴访问令牌</translation>
    </message>
    <message>
        <source>From another program, until it runs out.</source>
        <translation>来自其他程序，使用到它过期为止。</translation>
    </message>
    <message>
        <source>Continue as %1 (A&amp;zure CLI)</source>
        <translation>以 %1 身份继续(A&amp;zure CLI)</translation>
    </message>
</context>
<context>
    <name>Keyturn::WaysInPage</name>
    <message>
        <source>Sign in to Microsoft Entra</source>
        <translation>登录到 Microsoft Entra</translation>
    </message>
    <message>
        <source>Leave empty for your own organization.</source>
        <translation>如果是你自己的组织，请留空。</translation>
    </message>
    <message>
        <source>&amp;Stay signed in</source>
        <translation>保持登录状态(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Register Keyturn…</source>
        <translation>注册 Keyturn(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Open sample tenant</source>
        <translation>打开示例租户(&amp;O)</translation>
    </message>
    <message>
        <source>Open sample tenant</source>
        <translation>打开示例租户</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>云</translation>
    </message>
    <message>
        <source>&amp;Cloud</source>
        <translation>云(&amp;C)</translation>
    </message>
    <message>
        <source>Managed by your organization</source>
        <translation>由你的组织管理</translation>
    </message>
    <message>
        <source>&amp;Directory (tenant) ID</source>
        <translation>目录(租户) ID(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Application (client) ID</source>
        <translation>应用程序(客户端) ID(&amp;A)</translation>
    </message>
    <message>
        <source>Register Keyturn</source>
        <translation>注册 Keyturn</translation>
    </message>
    <message>
        <source>Microsoft Graph Command Line Tools: only to try Keyturn out.</source>
        <translation>Microsoft Graph Command Line Tools：仅用于试用 Keyturn。</translation>
    </message>
    <message>
        <source>Of the registration that Keyturn signs in as.</source>
        <translation>Keyturn 登录所用的应用注册的 ID。</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>保持登录状态</translation>
    </message>
    <message>
        <source>Keeps a refresh token in this computer&apos;s keychain until you sign out.</source>
        <translation>将刷新令牌保存在此计算机的密钥链中，直到你注销。</translation>
    </message>
    <message>
        <source>Looking for the Azure CLI…</source>
        <translation>正在查找 Azure CLI…</translation>
    </message>
    <message>
        <source>The Azure CLI is not on this computer.</source>
        <translation>此计算机上没有 Azure CLI。</translation>
    </message>
    <message>
        <source>Nobody is signed in there: run “az login” first.</source>
        <translation>那里无人登录：请先运行“az login”。</translation>
    </message>
    <message>
        <source>Personal accounts are in the global cloud only.</source>
        <translation>个人帐户仅在全球云中可用。</translation>
    </message>
    <message>
        <source>Your organization lets you into its directory only.</source>
        <translation>你的组织只允许你进入其目录。</translation>
    </message>
    <message>
        <source>Needs a correct directory (tenant) ID.</source>
        <translation>需要正确的目录(租户) ID。</translation>
    </message>
    <message>
        <source>Needs the directory (tenant) ID.</source>
        <translation>需要目录(租户) ID。</translation>
    </message>
    <message>
        <source>Needs an application (client) ID.</source>
        <translation>需要应用程序(客户端) ID。</translation>
    </message>
    <message>
        <source>Needs a correct application (client) ID.</source>
        <translation>需要正确的应用程序(客户端) ID。</translation>
    </message>
</context>
<context>
    <name>Keyturn::Workspace</name>
    <message>
        <source>Sample tenant: nothing here reaches Microsoft. Its applications are made up and start afresh each time; what you save to the keychain stays there.</source>
        <translation>示例租户：此处的任何内容都不会到达 Microsoft。其中的应用程序是虚构的，每次都会重新开始；你保存到密钥链的内容会保留在密钥链中。</translation>
    </message>
</context>
<context>
    <name>LifetimePresets</name>
    <message>
        <source>Recommended: 180 days (6 months)</source>
        <translation>建议：180 天(6 个月)</translation>
    </message>
    <message>
        <source>90 days (3 months)</source>
        <translation>90 天(3 个月)</translation>
    </message>
    <message>
        <source>365 days (12 months)</source>
        <translation>365 天(12 个月)</translation>
    </message>
    <message>
        <source>545 days (18 months)</source>
        <translation>545 天(18 个月)</translation>
    </message>
    <message>
        <source>730 days (24 months)</source>
        <translation>730 天(24 个月)</translation>
    </message>
</context>
<context>
    <name>ListTexts</name>
    <message>
        <source>App registrations</source>
        <translation>应用注册</translation>
    </message>
    <message>
        <source>Owned applications</source>
        <translation>拥有的应用程序</translation>
    </message>
    <message>
        <source>Enterprise applications</source>
        <translation>企业应用程序</translation>
    </message>
    <message>
        <source>Agent identity blueprints</source>
        <translation>代理标识蓝图</translation>
    </message>
    <message>
        <source>Deleted applications</source>
        <translation>已删除的应用程序</translation>
    </message>
    <message>
        <source>This directory has no app registrations.</source>
        <translation>此目录没有应用注册。</translation>
    </message>
    <message>
        <source>You are not an owner of any application here.</source>
        <translation>你在此处不是任何应用程序的所有者。</translation>
    </message>
    <message>
        <source>This directory has no enterprise applications.</source>
        <translation>此目录没有企业应用程序。</translation>
    </message>
    <message>
        <source>This directory has no agent identity blueprints.</source>
        <translation>此目录没有代理标识蓝图。</translation>
    </message>
    <message>
        <source>No application was deleted in the last 30 days.</source>
        <translation>过去 30 天内没有删除任何应用程序。</translation>
    </message>
    <message>
        <source>Register one in the Entra admin center, then refresh (F5).</source>
        <translation>请在 Entra 管理中心注册一个应用程序，然后刷新(F5)。</translation>
    </message>
    <message>
        <source>App registrations has all of them. An owner can add you to one.</source>
        <translation>“应用注册”列出了所有应用程序。所有者可以将你添加为所有者。</translation>
    </message>
    <message>
        <source>They come with the first sign-in to an application. Refresh (F5) then.</source>
        <translation>企业应用程序会在首次登录某个应用程序时出现。届时请刷新(F5)。</translation>
    </message>
    <message>
        <source>Blueprints are made for agents, in the Entra admin center. Refresh (F5) then.</source>
        <translation>蓝图是在 Entra 管理中心为 AI 代理创建的。创建后请刷新(F5)。</translation>
    </message>
    <message>
        <source>What was deleted longer ago is gone for good. Refresh (F5) shows what was deleted since.</source>
        <translation>更早之前删除的内容已永久消失。刷新(F5)将显示此后删除的内容。</translation>
    </message>
</context>
<context>
    <name>ManagedSettingsText</name>
    <message>
        <source>“%1” in your organization&apos;s settings for Keyturn was left out: it is unknown or has a value that makes no sense.</source>
        <translation>你组织的 Keyturn 设置中的“%1”已被忽略：它是未知的，或其值没有意义。</translation>
    </message>
    <message>
        <source>“%1” does not count: it, or its folder, belongs to somebody else than the administrator, or others may write to it.</source>
        <translation>“%1”不起作用：它或其文件夹属于管理员以外的人，或其他人可以写入它。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Your organization&apos;s settings do not count.</source>
        <translation>无法读取“%1”。你组织的设置不起作用。</translation>
    </message>
    <message>
        <source>Your organization&apos;s settings for Keyturn are damaged and do not count.</source>
        <translation>你组织的 Keyturn 设置已损坏，不起作用。</translation>
    </message>
    <message>
        <source>Your organization&apos;s settings for Keyturn are of a version that this Keyturn does not know, and do not count.</source>
        <translation>你组织的 Keyturn 设置的版本是此 Keyturn 不认识的，不起作用。</translation>
    </message>
</context>
<context>
    <name>MayAddText</name>
    <message>
        <source>An administrator can grant %1 to the registration that Keyturn signs in as. Then check again.</source>
        <translation>管理员可以将 %1 授予 Keyturn 登录所用的应用注册。然后再次检查。</translation>
    </message>
    <message>
        <source>Sign in with a work or school account.</source>
        <translation>请使用工作或学校帐户登录。</translation>
    </message>
    <message>
        <source>Have %1 removed from the registration that Keyturn signs in as, or sign in as another one. Then check again.</source>
        <translation>请将 %1 从 Keyturn 登录所用的应用注册中移除，或以其他应用注册登录。然后再次检查。</translation>
    </message>
    <message>
        <source>Activate your role if it is only eligible, or ask to be made an owner. Then check again. Custom roles, and roles given to a group or for single applications, are not seen from here.</source>
        <translation>如果你的角色只是符合条件，请激活它，或申请成为所有者。然后再次检查。此处看不到自定义角色，以及分配给组或针对单个应用程序的角色。</translation>
    </message>
    <message>
        <source>Make the application an owner, or grant it %1. Then check again.</source>
        <translation>请使该应用程序成为所有者，或授予它 %1。然后再次检查。</translation>
    </message>
    <message>
        <source>Ask an owner to add you as one. Then check again.</source>
        <translation>请让所有者将你添加为所有者。然后再次检查。</translation>
    </message>
    <message>
        <source>You may add secrets here: %1.</source>
        <extracomment>%1 is the role or the permission that allows it.</extracomment>
        <translation>你可以在此处添加客户端密码：%1。</translation>
    </message>
    <message>
        <source>You own this app.</source>
        <translation>你是此应用的所有者。</translation>
    </message>
    <message>
        <source>You own this enterprise application.</source>
        <translation>你是此企业应用程序的所有者。</translation>
    </message>
    <message>
        <source>You own this blueprint.</source>
        <translation>你是此蓝图的所有者。</translation>
    </message>
    <message>
        <source>The application that is signed in owns this app.</source>
        <translation>已登录的应用程序是此应用的所有者。</translation>
    </message>
    <message>
        <source>The application that is signed in owns this enterprise application.</source>
        <translation>已登录的应用程序是此企业应用程序的所有者。</translation>
    </message>
    <message>
        <source>The application that is signed in owns this blueprint.</source>
        <translation>已登录的应用程序是此蓝图的所有者。</translation>
    </message>
    <message>
        <source>You may add secrets to app registrations that you own.</source>
        <translation>你可以向你拥有的应用注册添加客户端密码。</translation>
    </message>
    <message>
        <source>You may add secrets to enterprise applications that you own.</source>
        <translation>你可以向你拥有的企业应用程序添加客户端密码。</translation>
    </message>
    <message>
        <source>You may add secrets to blueprints that you own.</source>
        <translation>你可以向你拥有的蓝图添加客户端密码。</translation>
    </message>
    <message>
        <source>Secrets can be added to app registrations that the application owns which is signed in.</source>
        <translation>可以向已登录的应用程序拥有的应用注册添加客户端密码。</translation>
    </message>
    <message>
        <source>Secrets can be added to enterprise applications that the application owns which is signed in.</source>
        <translation>可以向已登录的应用程序拥有的企业应用程序添加客户端密码。</translation>
    </message>
    <message>
        <source>Secrets can be added to blueprints that the application owns which is signed in.</source>
        <translation>可以向已登录的应用程序拥有的蓝图添加客户端密码。</translation>
    </message>
    <message>
        <source>App registrations are not supported for personal Microsoft accounts.</source>
        <translation>个人 Microsoft 帐户不支持应用注册。</translation>
    </message>
    <message>
        <source>Enterprise applications are not supported for personal Microsoft accounts.</source>
        <translation>个人 Microsoft 帐户不支持企业应用程序。</translation>
    </message>
    <message>
        <source>Blueprints are not supported for personal Microsoft accounts.</source>
        <translation>个人 Microsoft 帐户不支持蓝图。</translation>
    </message>
    <message>
        <source>You do not own this app.</source>
        <translation>你不是此应用的所有者。</translation>
    </message>
    <message>
        <source>You do not own this enterprise application.</source>
        <translation>你不是此企业应用程序的所有者。</translation>
    </message>
    <message>
        <source>You do not own this blueprint.</source>
        <translation>你不是此蓝图的所有者。</translation>
    </message>
    <message>
        <source>The application that is signed in does not own this app.</source>
        <translation>已登录的应用程序不是此应用的所有者。</translation>
    </message>
    <message>
        <source>The application that is signed in does not own this enterprise application.</source>
        <translation>已登录的应用程序不是此企业应用程序的所有者。</translation>
    </message>
    <message>
        <source>The application that is signed in does not own this blueprint.</source>
        <translation>已登录的应用程序不是此蓝图的所有者。</translation>
    </message>
    <message>
        <source>The owners of this app could not be read.</source>
        <translation>无法读取此应用的所有者。</translation>
    </message>
    <message>
        <source>The owners of this enterprise application could not be read.</source>
        <translation>无法读取此企业应用程序的所有者。</translation>
    </message>
    <message>
        <source>The owners of this blueprint could not be read.</source>
        <translation>无法读取此蓝图的所有者。</translation>
    </message>
    <message>
        <source>The permission %1 is missing.</source>
        <translation>缺少权限 %1。</translation>
    </message>
    <message>
        <source>It ignores the permissions for blueprints where a sign-in also carries %1.</source>
        <extracomment>%1 is one permission or several.</extracomment>
        <translation>如果登录还带有 %1，Entra 会忽略用于蓝图的权限。</translation>
    </message>
    <message>
        <source>You have none of these roles: %1.</source>
        <extracomment>%1 are names of roles, any of which would do.</extracomment>
        <translation>你没有以下任何角色：%1。</translation>
    </message>
    <message>
        <source>The token does not tell what kind of account it is for.</source>
        <translation>令牌未说明它用于哪种帐户。</translation>
    </message>
    <message>
        <source>The token does not tell its permissions.</source>
        <translation>令牌未说明其权限。</translation>
    </message>
    <message>
        <source>Not all of your roles could be read.</source>
        <translation>无法读取你的全部角色。</translation>
    </message>
    <message>
        <source>Entra will refuse this.</source>
        <translation>Entra 将拒绝此操作。</translation>
    </message>
    <message>
        <source>Entra will probably refuse this.</source>
        <translation>Entra 可能会拒绝此操作。</translation>
    </message>
    <message>
        <source>It is not known whether you may.</source>
        <translation>无法得知你是否有权执行此操作。</translation>
    </message>
</context>
<context>
    <name>NetworkTroubleText</name>
    <message>
        <source>The proxy wants a name and a password, and Keyturn keeps none. Choose a proxy in Settings › Network that wants neither.</source>
        <translation>代理服务器要求名称和密码，而 Keyturn 不保存这些信息。请在“设置 › 网络”中选择不要求它们的代理服务器。</translation>
    </message>
    <message>
        <source>The proxy could not be reached: nothing answers at its address. Check it in Settings › Network.</source>
        <translation>无法访问代理服务器：其地址没有应答。请在“设置 › 网络”中检查。</translation>
    </message>
    <message>
        <source>Settings › Network › Test connection tells more.</source>
        <translation>“设置 › 网络 › 测试连接”可提供更多信息。</translation>
    </message>
    <message>
        <source>The certificate that came for Microsoft Graph is from an authority that this computer does not trust (TLS). Where your organization inspects connections, choose its CA file in Settings › Network.</source>
        <translation>收到的 Microsoft Graph 的证书来自此计算机不信任的颁发机构(TLS)。如果你的组织检查连接，请在“设置 › 网络”中选择其 CA 文件。</translation>
    </message>
    <message>
        <source>The certificate that came for Microsoft&apos;s sign-in service is from an authority that this computer does not trust (TLS). Where your organization inspects connections, choose its CA file in Settings › Network.</source>
        <translation>收到的 Microsoft 登录服务的证书来自此计算机不信任的颁发机构(TLS)。如果你的组织检查连接，请在“设置 › 网络”中选择其 CA 文件。</translation>
    </message>
    <message>
        <source>The certificate that came for Microsoft Graph has expired, or is not good yet (TLS). Check the clock of this computer.</source>
        <translation>收到的 Microsoft Graph 的证书已过期或尚未生效(TLS)。请检查此计算机的时钟。</translation>
    </message>
    <message>
        <source>The certificate that came for Microsoft&apos;s sign-in service has expired, or is not good yet (TLS). Check the clock of this computer.</source>
        <translation>收到的 Microsoft 登录服务的证书已过期或尚未生效(TLS)。请检查此计算机的时钟。</translation>
    </message>
    <message>
        <source>The certificate that came for Microsoft Graph is for another name (TLS). Something else answers, such as a guest network: open any page in a browser and sign in there first.</source>
        <translation>收到的 Microsoft Graph 的证书是颁发给其他名称的(TLS)。应答的是其他内容，例如来宾网络：请先在浏览器中打开任意页面，并在其中登录。</translation>
    </message>
    <message>
        <source>The certificate that came for Microsoft&apos;s sign-in service is for another name (TLS). Something else answers, such as a guest network: open any page in a browser and sign in there first.</source>
        <translation>收到的 Microsoft 登录服务的证书是颁发给其他名称的(TLS)。应答的是其他内容，例如来宾网络：请先在浏览器中打开任意页面，并在其中登录。</translation>
    </message>
    <message>
        <source>No trusted connection to Microsoft Graph came about (TLS). A proxy or a firewall on the way may have cut it off.</source>
        <translation>未能与 Microsoft Graph 建立受信任的连接(TLS)。途中的代理服务器或防火墙可能切断了连接。</translation>
    </message>
    <message>
        <source>No trusted connection to Microsoft&apos;s sign-in service came about (TLS). A proxy or a firewall on the way may have cut it off.</source>
        <translation>未能与 Microsoft 的登录服务建立受信任的连接(TLS)。途中的代理服务器或防火墙可能切断了连接。</translation>
    </message>
    <message>
        <source>The name of the proxy was not found, or it lets nobody through to Microsoft Graph. Check it in Settings › Network.</source>
        <translation>找不到代理服务器的名称，或它不允许任何人连接到 Microsoft Graph。请在“设置 › 网络”中检查。</translation>
    </message>
    <message>
        <source>The name of the proxy was not found, or it lets nobody through to Microsoft&apos;s sign-in service. Check it in Settings › Network.</source>
        <translation>找不到代理服务器的名称，或它不允许任何人连接到 Microsoft 的登录服务。请在“设置 › 网络”中检查。</translation>
    </message>
    <message>
        <source>The proxy could not be reached, or it does not let Keyturn through to Microsoft Graph. Check it in Settings › Network, or ask who looks after it.</source>
        <translation>无法访问代理服务器，或它不允许 Keyturn 连接到 Microsoft Graph。请在“设置 › 网络”中检查，或咨询其管理者。</translation>
    </message>
    <message>
        <source>The proxy could not be reached, or it does not let Keyturn through to Microsoft&apos;s sign-in service. Check it in Settings › Network, or ask who looks after it.</source>
        <translation>无法访问代理服务器，或它不允许 Keyturn 连接到 Microsoft 的登录服务。请在“设置 › 网络”中检查，或咨询其管理者。</translation>
    </message>
    <message>
        <source>The name of Microsoft Graph was not found (DNS). Check the network, and whether it wants a VPN or a proxy.</source>
        <translation>找不到 Microsoft Graph 的名称(DNS)。请检查网络，以及网络是否需要 VPN 或代理服务器。</translation>
    </message>
    <message>
        <source>The name of Microsoft&apos;s sign-in service was not found (DNS). Check the network, and whether it wants a VPN or a proxy.</source>
        <translation>找不到 Microsoft 登录服务的名称(DNS)。请检查网络，以及网络是否需要 VPN 或代理服务器。</translation>
    </message>
    <message>
        <source>The connection to Microsoft Graph was refused. A firewall may be the reason, or a proxy that is not set up here.</source>
        <translation>与 Microsoft Graph 的连接被拒绝。原因可能是防火墙，或未在此处设置的代理服务器。</translation>
    </message>
    <message>
        <source>The connection to Microsoft&apos;s sign-in service was refused. A firewall may be the reason, or a proxy that is not set up here.</source>
        <translation>与 Microsoft 的登录服务的连接被拒绝。原因可能是防火墙，或未在此处设置的代理服务器。</translation>
    </message>
    <message>
        <source>There was no answer in time from Microsoft Graph. A firewall may be the reason, or a proxy that is not set up here.</source>
        <translation>Microsoft Graph 未能及时应答。原因可能是防火墙，或未在此处设置的代理服务器。</translation>
    </message>
    <message>
        <source>There was no answer in time from Microsoft&apos;s sign-in service. A firewall may be the reason, or a proxy that is not set up here.</source>
        <translation>Microsoft 的登录服务未能及时应答。原因可能是防火墙，或未在此处设置的代理服务器。</translation>
    </message>
    <message>
        <source>The connection to Microsoft Graph broke off. Try again; if it stays so, a proxy or a firewall may be the reason.</source>
        <translation>与 Microsoft Graph 的连接中断。请重试；如果问题仍然存在，原因可能是代理服务器或防火墙。</translation>
    </message>
    <message>
        <source>The connection to Microsoft&apos;s sign-in service broke off. Try again; if it stays so, a proxy or a firewall may be the reason.</source>
        <translation>与 Microsoft 的登录服务的连接中断。请重试；如果问题仍然存在，原因可能是代理服务器或防火墙。</translation>
    </message>
    <message>
        <source>A web page came in the place of an answer from Microsoft Graph. A guest network that one has to sign in to sends such pages, or a proxy: open any page in a browser and see what it says, then try again.</source>
        <translation>收到的是网页，而不是 Microsoft Graph 的应答。需要先登录的来宾网络或代理服务器会发送此类页面：请在浏览器中打开任意页面，查看其内容，然后重试。</translation>
    </message>
    <message>
        <source>A web page came in the place of an answer from Microsoft&apos;s sign-in service. A guest network that one has to sign in to sends such pages, or a proxy: open any page in a browser and see what it says, then try again.</source>
        <translation>收到的是网页，而不是 Microsoft 登录服务的应答。需要先登录的来宾网络或代理服务器会发送此类页面：请在浏览器中打开任意页面，查看其内容，然后重试。</translation>
    </message>
    <message>
        <source>There is no connection to Microsoft Graph. Check the network and the proxy, then try again.</source>
        <translation>没有与 Microsoft Graph 的连接。请检查网络和代理服务器，然后重试。</translation>
    </message>
    <message>
        <source>There is no connection to Microsoft&apos;s sign-in service. Check the network and the proxy, then try again.</source>
        <translation>没有与 Microsoft 的登录服务的连接。请检查网络和代理服务器，然后重试。</translation>
    </message>
</context>
<context>
    <name>ObjectTexts</name>
    <message>
        <source>This application is deleted. Restore it in the Entra admin center, under Deleted applications; then its secrets can be changed.</source>
        <translation>此应用程序已删除。请在 Entra 管理中心的“已删除的应用程序”下还原它，之后才能更改其客户端密码。</translation>
    </message>
    <message>
        <source>This is a managed identity: Azure renews its credentials by itself, so it takes no client secrets. What runs with it gets its tokens from Azure.</source>
        <translation>这是托管标识：Azure 会自行续订其凭据，因此它不接受客户端密码。使用它运行的程序从 Azure 获取令牌。</translation>
    </message>
    <message>
        <source>This application is Microsoft&apos;s own: no client secret can be added to it here. Add one to an app registration of this directory instead.</source>
        <translation>此应用程序属于 Microsoft：无法在此处为其添加客户端密码。请改为向此目录的应用注册添加。</translation>
    </message>
    <message>
        <source>Its client secrets could not be read.</source>
        <translation>无法读取其客户端密码。</translation>
    </message>
    <message>
        <source>No client secrets.</source>
        <translation>没有客户端密码。</translation>
    </message>
    <message>
        <source>No client secrets have been created on this enterprise application itself. Those of its app registration are listed there.</source>
        <translation>尚未在此企业应用程序本身上创建客户端密码。其应用注册的客户端密码列在该应用注册下。</translation>
    </message>
    <message>
        <source>No client secrets have been created for this blueprint.</source>
        <translation>尚未为此蓝图创建客户端密码。</translation>
    </message>
    <message>
        <source>No client secrets have been created for this application.</source>
        <translation>尚未为此应用程序创建客户端密码。</translation>
    </message>
    <message>
        <source>The Entra admin center may show them. Refresh (F5) reads them again.</source>
        <translation>Entra 管理中心可能会显示它们。刷新(F5)将重新读取。</translation>
    </message>
    <message>
        <source>Add secret… makes one. Its value is shown once, so have a place for it.</source>
        <translation>“添加客户端密码…”可创建一个。其值仅显示一次，因此请准备好保存它的地方。</translation>
    </message>
    <message>
        <source>Waiting for Entra to list the new secret.</source>
        <translation>正在等待 Entra 列出新的客户端密码。</translation>
    </message>
    <message>
        <source>Waiting for Entra to drop the deleted secret from its lists.</source>
        <translation>正在等待 Entra 从其列表中去除已删除的客户端密码。</translation>
    </message>
    <message>
        <source>Deleted application</source>
        <translation>已删除的应用程序</translation>
    </message>
    <message>
        <source>Managed identity</source>
        <translation>托管标识</translation>
    </message>
</context>
<context>
    <name>OwnerTexts</name>
    <message>
        <source>%1 (an application)</source>
        <translation>%1 (应用程序)</translation>
    </message>
    <message>
        <source>No owners: nobody but administrators can look after it</source>
        <translation>没有所有者：只有管理员才能管理它</translation>
    </message>
    <message numerus="yes">
        <source>%n that could not be read</source>
        <translation>
            <numerusform>%n 个无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and more than %n more</source>
        <translation>
            <numerusform>%1 和另外超过 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 和另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>No owners: nobody but administrators can look after it. Add one in the Entra admin center, under Owners.</source>
        <translation>没有所有者：只有管理员才能管理它。请在 Entra 管理中心的“所有者”下添加所有者。</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be read.</source>
        <translation>
            <numerusform>另有 %n 个无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more, which were not asked for.</source>
        <translation>还有更多所有者未查询。</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between two owners.</extracomment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>PastedTokenText</name>
    <message>
        <source>There is no token in it.</source>
        <translation>其中没有令牌。</translation>
    </message>
    <message>
        <source>This is a refresh token. Paste an access token; and as whoever has a refresh token can sign in for weeks, do not leave it on the clipboard.</source>
        <translation>这是刷新令牌。请粘贴访问令牌；由于持有刷新令牌的任何人都可以在数周内登录，请不要将它留在剪贴板上。</translation>
    </message>
    <message>
        <source>This looks like a client secret. Paste an access token, or choose “Client secret” to sign in with it; and do not leave it on the clipboard.</source>
        <translation>这看起来像是客户端密码。请粘贴访问令牌，或选择“客户端密码”以使用它登录；并且不要将它留在剪贴板上。</translation>
    </message>
    <message>
        <source>This is no access token, or only a part of one. It has three parts with dots between them and begins with “eyJ”.</source>
        <translation>这不是访问令牌，或只是访问令牌的一部分。访问令牌由点分隔的三个部分组成，并以“eyJ”开头。</translation>
    </message>
    <message>
        <source>This is an ID token. It says who somebody is and opens nothing; paste an access token for Microsoft Graph.</source>
        <translation>这是 ID 令牌。它说明某人是谁，但不授予任何访问权限；请粘贴 Microsoft Graph 的访问令牌。</translation>
    </message>
    <message>
        <source>This token is for Microsoft Graph in another cloud: %1. Choose that cloud, or paste a token for this one.</source>
        <translation>此令牌用于另一个云中的 Microsoft Graph：%1。请选择该云，或粘贴用于此云的令牌。</translation>
    </message>
    <message>
        <source>This token is for another service, “%1”. Paste one for Microsoft Graph: %2</source>
        <translation>此令牌用于另一项服务“%1”。请粘贴用于 Microsoft Graph 的令牌：%2</translation>
    </message>
    <message>
        <source>This token does not say until when it is valid.</source>
        <translation>此令牌未说明其有效期至何时。</translation>
    </message>
    <message>
        <source>This token ran out at %1. Get a new one and paste that.</source>
        <translation>此令牌已于 %1 过期。请获取新令牌并粘贴。</translation>
    </message>
    <message>
        <source>This is much more than a token.</source>
        <translation>这远不止一个令牌。</translation>
    </message>
    <message>
        <source>This token does not say which tenant it is for.</source>
        <translation>此令牌未说明它用于哪个租户。</translation>
    </message>
    <message>
        <source>The pasted token is not valid any more, or not for this. Paste another one.</source>
        <translation>粘贴的令牌已不再有效，或不能用于此操作。请粘贴另一个令牌。</translation>
    </message>
    <message>
        <source>It can read, but not add or delete secrets.</source>
        <translation>它可以读取客户端密码，但不能添加或删除。</translation>
    </message>
    <message>
        <source>It has no permission for agent identity blueprints.</source>
        <translation>它没有代理标识蓝图的权限。</translation>
    </message>
    <message>
        <source>It is for another directory than the one entered.</source>
        <translation>它用于另一个目录，而不是所输入的目录。</translation>
    </message>
    <message>
        <source>A token for Microsoft Graph, good until %1.</source>
        <translation>Microsoft Graph 的令牌，有效期至 %1。</translation>
    </message>
    <message>
        <source>A token of %1, good until %2.</source>
        <translation>%1 的令牌，有效期至 %2。</translation>
    </message>
    <message>
        <source> / </source>
        <extracomment>Between clouds, of which it is one.</extracomment>
        <translation> / </translation>
    </message>
</context>
<context>
    <name>PermissionTexts</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>in your token</source>
        <translation>在你的令牌中</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a permission, %2 whether one has it.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>App registrations</source>
        <translation>应用注册</translation>
    </message>
    <message>
        <source>Enterprise applications</source>
        <translation>企业应用程序</translation>
    </message>
    <message>
        <source>Agent identity blueprints</source>
        <translation>代理标识蓝图</translation>
    </message>
    <message>
        <source>List and read</source>
        <translation>列出和读取</translation>
    </message>
    <message>
        <source>Add a secret</source>
        <translation>添加客户端密码</translation>
    </message>
    <message>
        <source>Delete a secret</source>
        <translation>删除客户端密码</translation>
    </message>
    <message>
        <source>Read the policy for secrets</source>
        <translation>读取客户端密码的策略</translation>
    </message>
    <message>
        <source>Faster refresh (delta)</source>
        <translation>更快的刷新(delta)</translation>
    </message>
    <message>
        <source>Delegated (work or school account)</source>
        <translation>委派(工作或学校帐户)</translation>
    </message>
    <message>
        <source>Delegated (personal Microsoft account)</source>
        <translation>委派(个人 Microsoft 帐户)</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not supported.</source>
        <translation>不支持。</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>以及 %1</translation>
    </message>
    <message>
        <source>Not available.</source>
        <translation>不可用。</translation>
    </message>
    <message>
        <source>A personal Microsoft account needs no role. It reaches the app registrations that it owns.</source>
        <translation>个人 Microsoft 帐户不需要角色。它可以访问自己拥有的应用注册。</translation>
    </message>
    <message>
        <source>An application needs no role. With Application.ReadWrite.OwnedBy it reaches what it owns.</source>
        <translation>应用程序不需要角色。有了 Application.ReadWrite.OwnedBy，它可以访问自己拥有的对象。</translation>
    </message>
</context>
<context>
    <name>PolicyText</name>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 个月</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a length of time: &quot;4 days, 12 hours&quot;</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>A policy of your organisation did not allow %1. What it allows is not known.</source>
        <translation>你组织的策略不允许 %1。无法得知它允许的期限。</translation>
    </message>
    <message>
        <source>Your organisation allows at most %1.</source>
        <translation>你的组织最多允许 %1。</translation>
    </message>
    <message>
        <source>Your organisation allows at most %1 (policy “%2”).</source>
        <extracomment>%1 is a length of time like &quot;90 days&quot;, %2 the name of the policy.</extracomment>
        <translation>你的组织最多允许 %1 (策略“%2”)。</translation>
    </message>
    <message>
        <source>Your organisation allows no new client secrets here. Use a certificate or a federated credential instead.</source>
        <translation>你的组织不允许在此处新建客户端密码。请改用证书或联合凭据。</translation>
    </message>
    <message>
        <source>Your organisation allows no new client secrets here (policy “%1”). Use a certificate or a federated credential instead.</source>
        <translation>你的组织不允许在此处新建客户端密码(策略“%1”)。请改用证书或联合凭据。</translation>
    </message>
</context>
<context>
    <name>ReceiptText</name>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Done, not confirmed by a look</source>
        <translation>已完成，未经查看确认</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>Not known: no answer</source>
        <translation>未知：没有应答</translation>
    </message>
    <message>
        <source>Said to be saved</source>
        <translation>用户称已保存</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>已保存在密钥链中</translation>
    </message>
    <message>
        <source>Let go unsaved</source>
        <translation>未保存即放弃</translation>
    </message>
    <message>
        <source>Secret deleted instead</source>
        <translation>改为删除客户端密码</translation>
    </message>
    <message>
        <source>App registration</source>
        <translation>应用注册</translation>
    </message>
    <message>
        <source>Enterprise application</source>
        <translation>企业应用程序</translation>
    </message>
    <message>
        <source>Agent identity blueprint</source>
        <translation>代理标识蓝图</translation>
    </message>
    <message>
        <source>Add secret</source>
        <translation>添加客户端密码</translation>
    </message>
    <message>
        <source>Delete secret</source>
        <translation>删除客户端密码</translation>
    </message>
    <message>
        <source>Save to keychain</source>
        <translation>保存到密钥链</translation>
    </message>
    <message>
        <source>Remove from keychain</source>
        <translation>从密钥链中移除</translation>
    </message>
    <message>
        <source>Close the value&apos;s window</source>
        <translation>关闭值的窗口</translation>
    </message>
    <message>
        <source>Find a lost secret</source>
        <translation>查找丢失的客户端密码</translation>
    </message>
    <message>
        <source>Delete a lost secret</source>
        <translation>删除丢失的客户端密码</translation>
    </message>
    <message>
        <source>Leave a lost secret</source>
        <translation>保留丢失的客户端密码</translation>
    </message>
    <message>
        <source>Test secret</source>
        <translation>测试客户端密码</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <extracomment>The format of a time, as QLocale takes it; shown as &quot;21 Nov 2026, 14:02:11&quot;</extracomment>
        <translation>yyyy年M月d日 HH:mm:ss</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Sample tenant</source>
        <translation>示例租户</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帐户</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Directory (tenant) ID</source>
        <translation>目录(租户) ID</translation>
    </message>
    <message>
        <source>Object ID</source>
        <translation>对象 ID</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>应用程序(客户端) ID</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Secret ID</source>
        <translation>机密 ID</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>请求 ID</translation>
    </message>
</context>
<context>
    <name>RecoveryText</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <extracomment>A time of today, in the form that QLocale::toString() takes.</extracomment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>%1: looking whether it is still there…</source>
        <translation>%1：正在查看它是否仍然存在…</translation>
    </message>
    <message>
        <source>%1: Entra created it, but the value never arrived. Delete it and make another?</source>
        <translation>%1：Entra 已创建它，但其值从未送达。要删除它并另建一个吗？</translation>
    </message>
    <message>
        <source>%1: its value never arrived, and Entra may have created it. It lists what looks alike but is not certain to be yours. Choose which one to delete, if any.</source>
        <translation>%1：其值从未送达，Entra 可能已创建它。Entra 列出了看起来相似、但不能确定是你的客户端密码的项。请选择要删除哪一个(如果要删除)。</translation>
    </message>
    <message>
        <source>%1: it is not known whether it was created. Entra did not list it when Keyturn last looked, and a new secret can take a while to show. Keyturn looks again the next time it starts.</source>
        <translation>%1：无法得知它是否已被创建。Keyturn 上次查找时 Entra 没有列出它，而新客户端密码可能需要一段时间才会显示。Keyturn 将在下次启动时再次查找。</translation>
    </message>
    <message>
        <source>%1: it is not known whether it exists, as looking failed. Keyturn looks again the next time it starts.</source>
        <translation>%1：无法得知它是否存在，因为查找失败。Keyturn 将在下次启动时再次查找。</translation>
    </message>
    <message>
        <source>%1: Entra says that it is deleted, but still lists it. Keyturn looks again the next time it starts.</source>
        <translation>%1：Entra 称它已删除，但仍然列出它。Keyturn 将在下次启动时再次查找。</translation>
    </message>
    <message>
        <source>%1: deleting it…</source>
        <translation>%1：正在删除…</translation>
    </message>
    <message>
        <source>%1, Secret ID %2</source>
        <translation>%1，机密 ID %2</translation>
    </message>
    <message>
        <source>%1, expires %2, Secret ID %3</source>
        <translation>%1，%2 过期，机密 ID %3</translation>
    </message>
    <message>
        <source>Secret without a description of %1</source>
        <translation>%1 的客户端密码(无说明)</translation>
    </message>
    <message>
        <source>Secret “%1” of %2</source>
        <extracomment>%1 is the description of a secret, %2 the name of its application.</extracomment>
        <translation>%2 的客户端密码“%1”</translation>
    </message>
    <message>
        <source>%1: it may have been created; looking…</source>
        <translation>%1：它可能已被创建；正在查找…</translation>
    </message>
    <message>
        <source>The answer of Microsoft Graph did not arrive.</source>
        <translation>未收到 Microsoft Graph 的应答。</translation>
    </message>
    <message>
        <source>Where Entra does not list the secret yet, Keyturn looks several times within some minutes.</source>
        <translation>如果 Entra 尚未列出该客户端密码，Keyturn 会在几分钟内查找多次。</translation>
    </message>
    <message>
        <source>Nobody has the value, so nothing can be using it.</source>
        <translation>没有人持有其值，因此不可能有任何程序在使用它。</translation>
    </message>
    <message>
        <source>%1: it was created at %2 and never saved. If nobody has its value, delete it and add another.</source>
        <translation>%1：它于 %2 创建，但从未保存。如果没有人持有其值，请将其删除并添加另一个。</translation>
    </message>
    <message>
        <source>It could not be deleted.</source>
        <translation>无法将其删除。</translation>
    </message>
    <message>
        <source>Without a description</source>
        <translation>无说明</translation>
    </message>
</context>
<context>
    <name>RefusalText</name>
    <message>
        <source>A policy of your organisation does not allow a client secret to be valid for so long. Retry, and choose a shorter lifetime.</source>
        <translation>你组织的策略不允许客户端密码的有效期这么长。请重试，并选择较短的有效期。</translation>
    </message>
    <message>
        <source>A policy of your organisation allows no new client secrets here. Use a certificate or a federated credential instead, or ask an administrator for an exemption.</source>
        <translation>你组织的策略不允许在此处新建客户端密码。请改用证书或联合凭据，或向管理员申请例外。</translation>
    </message>
    <message>
        <source>A policy of your organisation does not allow this.</source>
        <translation>你组织的策略不允许此操作。</translation>
    </message>
    <message>
        <source>A policy of your organisation does not allow this. Microsoft Graph says: “%1”</source>
        <extracomment>%1 is in English.</extracomment>
        <translation>你组织的策略不允许此操作。Microsoft Graph 的消息：“%1”</translation>
    </message>
    <message>
        <source>The credentials of this application are locked. Its owner can change that under App instance property lock.</source>
        <translation>此应用程序的凭据已锁定。其所有者可以在“应用实例属性锁”下更改此设置。</translation>
    </message>
    <message>
        <source>The owner of this application has locked the credentials of its enterprise applications (App instance property lock). Add the secret to the app registration, or ask its owner to.</source>
        <translation>此应用程序的所有者已锁定其企业应用程序的凭据(应用实例属性锁)。请将客户端密码添加到应用注册，或请其所有者添加。</translation>
    </message>
    <message>
        <source>The directory does not know this object. If it was created in the last minutes, Entra may still be copying it to all of its servers: wait a minute, then retry. If not, it was deleted; refresh the list to see what is there.</source>
        <translation>目录不认识此对象。如果它是在最近几分钟内创建的，Entra 可能仍在将它复制到所有服务器：请等待一分钟，然后重试。否则，它已被删除；请刷新列表以查看现有内容。</translation>
    </message>
    <message>
        <source>An application that signs in personal accounts can have 2 client secrets, and this one has them. Delete one that nothing uses any more, then retry.</source>
        <translation>支持个人帐户登录的应用程序最多可有 2 个客户端密码，而此应用程序已有 2 个。请删除一个不再使用的客户端密码，然后重试。</translation>
    </message>
    <message>
        <source>The quota for directory objects is used up: your own, or that of the directory. Deleted objects count for 30 days. Delete for good what nobody needs, or ask an administrator for a higher quota.</source>
        <translation>目录对象的配额已用完：你自己的配额或目录的配额。已删除的对象会在 30 天内计入配额。请永久删除无人需要的对象，或向管理员申请更高的配额。</translation>
    </message>
</context>
<context>
    <name>RememberedSignIn</name>
    <message>
        <source>The keychain did not take the sign-in. It is kept in memory until you close Keyturn.</source>
        <translation>密钥链未接受登录信息。它将保存在内存中，直到你关闭 Keyturn。</translation>
    </message>
</context>
<context>
    <name>RoleName</name>
    <message>
        <source>Agent ID Administrator</source>
        <translation>代理 ID 管理员</translation>
    </message>
    <message>
        <source>Agent ID Developer</source>
        <translation>代理 ID 开发人员</translation>
    </message>
    <message>
        <source>Application Administrator</source>
        <translation>应用程序管理员</translation>
    </message>
    <message>
        <source>Cloud Application Administrator</source>
        <translation>云应用程序管理员</translation>
    </message>
    <message>
        <source>Directory Readers</source>
        <translation>目录读取者</translation>
    </message>
    <message>
        <source>Directory Writers</source>
        <translation>目录写入者</translation>
    </message>
    <message>
        <source>Global Administrator</source>
        <translation>全局管理员</translation>
    </message>
    <message>
        <source>Global Reader</source>
        <translation>全局读取者</translation>
    </message>
    <message>
        <source>Hybrid Identity Administrator</source>
        <translation>混合标识管理员</translation>
    </message>
    <message>
        <source>Security Administrator</source>
        <translation>安全管理员</translation>
    </message>
</context>
<context>
    <name>SearchTexts</name>
    <message>
        <source>The tenant that the program asked does not know its application. The ID is wrong, or it is one of another tenant or cloud, or the application was deleted or never consented to there.</source>
        <translation>程序所请求的租户不认识其应用程序。可能是 ID 错误，或它属于另一个租户或云，或该应用程序已被删除，或从未在该租户中获得同意。</translation>
    </message>
    <message>
        <source>The application is disabled.</source>
        <translation>该应用程序已禁用。</translation>
    </message>
    <message>
        <source>1 more in %1</source>
        <translation>%1中还有 1 个</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in %1</source>
        <translation>
            <numerusform>%1中还有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>搜索“%1”</translation>
    </message>
    <message>
        <source>The IDs in this text are those of a request or a tenant, so there is no application to look for.</source>
        <translation>此文本中的 ID 是请求或租户的 ID，因此没有可查找的应用程序。</translation>
    </message>
    <message>
        <source>Not found in this tenant: %1.</source>
        <translation>在此租户中未找到：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Not found in this tenant: %Ln of the IDs.</source>
        <translation>
            <numerusform>在此租户中未找到：其中 %Ln 个 ID。</numerusform>
        </translation>
    </message>
    <message>
        <source>It may belong to another tenant or another cloud, or was deleted more than 30 days ago. The ID of a secret cannot be looked up; it is found in the lists that are loaded.</source>
        <translation>它可能属于另一个租户或另一个云，或已在 30 天之前删除。无法查找客户端密码的 ID，只能在已加载的列表中找到它。</translation>
    </message>
    <message>
        <source>Agent identity blueprints could not be asked for.</source>
        <translation>无法查询代理标识蓝图。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were found; search for fewer IDs.</source>
        <translation>
            <numerusform>还找到 %Ln 个；请搜索较少的 ID。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln IDs were not looked up; %1 are at once.</source>
        <translation>
            <numerusform>有 %Ln 个 ID 未查找；一次最多查找 %1 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is an enterprise application that was deleted. It can be restored in the Entra admin center.</source>
        <translation>%1 是已删除的企业应用程序。可以在 Entra 管理中心将其还原。</translation>
    </message>
    <message>
        <source>Open %1 (%2)</source>
        <translation>打开 %1 (%2)</translation>
    </message>
    <message>
        <source>Open %1 (deleted)</source>
        <translation>打开 %1 (已删除)</translation>
    </message>
</context>
<context>
    <name>SecretDetailsText</name>
    <message>
        <source>Application</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>Enterprise application</source>
        <translation>企业应用程序</translation>
    </message>
    <message>
        <source>Agent identity blueprint</source>
        <translation>代理标识蓝图</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>应用程序(客户端) ID</translation>
    </message>
    <message>
        <source>Object ID</source>
        <translation>对象 ID</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Directory (tenant) ID</source>
        <translation>目录(租户) ID</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>云</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Secret ID</source>
        <translation>机密 ID</translation>
    </message>
    <message>
        <source>Value begins with</source>
        <translation>值的开头</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>截止期限</translation>
    </message>
    <message>
        <source>Admin center</source>
        <translation>管理中心</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>请求 ID</translation>
    </message>
</context>
<context>
    <name>SecretErrorText</name>
    <message>
        <source>Not kept: this computer has no keychain service running. Copy the value and save it elsewhere.</source>
        <translation>未保存：此计算机没有正在运行的密钥链服务。请复制该值，并保存到其他地方。</translation>
    </message>
    <message>
        <source>Not kept: the keychain is locked. Unlock it and try again, or copy the value and save it elsewhere.</source>
        <translation>未保存：密钥链已锁定。请将其解锁后重试，或复制该值并保存到其他地方。</translation>
    </message>
    <message>
        <source>Not kept: the keychain refused. Try again and allow it, or copy the value and save it elsewhere.</source>
        <translation>未保存：密钥链拒绝了请求。请重试并允许，或复制该值并保存到其他地方。</translation>
    </message>
    <message>
        <source>Not kept: the keychain gave back something other than the value. Copy the value and save it elsewhere.</source>
        <translation>未保存：密钥链返回的不是该值。请复制该值，并保存到其他地方。</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. This window tells you when it does.</source>
        <translation>密钥链尚未应答。应答后此窗口会告知你。</translation>
    </message>
    <message>
        <source>Not kept: the keychain took the value but did not have it afterwards. Copy the value and save it elsewhere.</source>
        <translation>未保存：密钥链接受了该值，但之后却没有该值。请复制该值，并保存到其他地方。</translation>
    </message>
    <message>
        <source>Not kept: the value is too long for the keychain. Copy it and save it elsewhere.</source>
        <translation>未保存：该值对密钥链来说太长。请复制该值，并保存到其他地方。</translation>
    </message>
    <message>
        <source>Not kept: Keyturn could not write its list of kept secrets. Copy the value and save it elsewhere.</source>
        <translation>未保存：Keyturn 无法写入已保存客户端密码的列表。请复制该值，并保存到其他地方。</translation>
    </message>
    <message>
        <source>Not kept: the keychain reported a problem. Try again, or copy the value and save it elsewhere.</source>
        <translation>未保存：密钥链报告了问题。请重试，或复制该值并保存到其他地方。</translation>
    </message>
    <message>
        <source>The value is out of reach: this computer has no keychain service running.</source>
        <translation>无法取得该值：此计算机没有正在运行的密钥链服务。</translation>
    </message>
    <message>
        <source>The value is out of reach: the keychain is locked. Unlock it and try again.</source>
        <translation>无法取得该值：密钥链已锁定。请将其解锁，然后重试。</translation>
    </message>
    <message>
        <source>The value is out of reach: the keychain refused. Try again and allow it.</source>
        <translation>无法取得该值：密钥链拒绝了请求。请重试并允许。</translation>
    </message>
    <message>
        <source>The keychain no longer has this value. It cannot be had again; add a new client secret.</source>
        <translation>密钥链中已没有此值。无法再取回它；请添加新的客户端密码。</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. Until it does, nothing else can be asked of it.</source>
        <translation>密钥链尚未应答。在它应答之前，无法向它请求其他内容。</translation>
    </message>
    <message>
        <source>The value is out of reach: the keychain reported a problem. Try again.</source>
        <translation>无法取得该值：密钥链报告了问题。请重试。</translation>
    </message>
    <message>
        <source>The value was not removed: this computer has no keychain service running.</source>
        <translation>该值未移除：此计算机没有正在运行的密钥链服务。</translation>
    </message>
    <message>
        <source>The value was not removed: the keychain is locked. Unlock it and try again.</source>
        <translation>该值未移除：密钥链已锁定。请将其解锁，然后重试。</translation>
    </message>
    <message>
        <source>The value was not removed: the keychain refused. Try again and allow it.</source>
        <translation>该值未移除：密钥链拒绝了请求。请重试并允许。</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. The value may still be in it.</source>
        <translation>密钥链尚未应答。该值可能仍在其中。</translation>
    </message>
    <message>
        <source>The keychain no longer has this value.</source>
        <translation>密钥链中已没有此值。</translation>
    </message>
    <message>
        <source>The value may still be in the keychain, which reported a problem. Try again.</source>
        <translation>该值可能仍在密钥链中，而密钥链报告了问题。请重试。</translation>
    </message>
    <message>
        <source>No client secret was added, and nothing was sent: Keyturn could not write down what it was about to ask for, so a lost answer could not be found again.</source>
        <translation>未添加客户端密码，也未发送任何内容：Keyturn 无法记下将要请求的内容，因此如果应答丢失，将无法重新找到。</translation>
    </message>
    <message>
        <source>Microsoft Graph refused to add the client secret.</source>
        <translation>Microsoft Graph 拒绝添加客户端密码。</translation>
    </message>
    <message>
        <source>No client secret was added.</source>
        <translation>未添加客户端密码。</translation>
    </message>
    <message>
        <source>The secret was not deleted.</source>
        <translation>客户端密码未删除。</translation>
    </message>
    <message>
        <source>It is not known whether the secret was deleted. Retry shows whether it is still there; if so, delete it again.</source>
        <translation>无法得知客户端密码是否已删除。“重试”会显示它是否仍然存在；如果存在，请再次删除。</translation>
    </message>
    <message>
        <source>A copy may remain in the keychain.</source>
        <translation>密钥链中可能仍留有副本。</translation>
    </message>
</context>
<context>
    <name>SecretFormatText</name>
    <message>
        <source>Begins with a hyphen: az takes it for an option. Write --password=VALUE, in one word.</source>
        <translation>以连字符开头：az 会将其视为选项。请连写为 --password=VALUE。</translation>
    </message>
    <message>
        <source>Holds a ; or =: connection strings need it in quotes.</source>
        <translation>包含 ; 或 =：在连接字符串中需要加引号。</translation>
    </message>
    <message>
        <source>Holds a $ or `: shells replace what follows, unless it stands in single quotes.</source>
        <translation>包含 $ 或 `：除非位于单引号中，否则 shell 会替换其后的内容。</translation>
    </message>
    <message>
        <source>Holds a !: bash replaces what follows, even in double quotes.</source>
        <translation>包含 !：即使在双引号中，bash 也会替换其后的内容。</translation>
    </message>
    <message>
        <source>Holds a %: batch files, crontab and addresses take it for something else.</source>
        <translation>包含 %：批处理文件、crontab 和地址会将其视为其他内容。</translation>
    </message>
    <message>
        <source>Holds a quotation mark, which ends a text in quotes.</source>
        <translation>包含引号，而引号会使带引号的文本结束。</translation>
    </message>
    <message>
        <source>Holds a backslash, which many files drop or take for the beginning of something else.</source>
        <translation>包含反斜杠，许多文件会丢弃它，或将其视为其他内容的开头。</translation>
    </message>
    <message>
        <source>Holds a ~, which some programs write as %7E or drop.</source>
        <translation>包含 ~，某些程序会将其写成 %7E 或丢弃。</translation>
    </message>
    <message>
        <source>Readers of .env files differ over the quotation marks and backslashes in this value. Check what yours makes of it.</source>
        <translation>不同的 .env 文件读取程序对此值中的引号和反斜杠的处理方式不同。请检查你的程序如何处理。</translation>
    </message>
    <message>
        <source>Some readers of .env files replace ${…} in this value, whatever its quotes. Check what yours makes of it.</source>
        <translation>无论使用何种引号，某些 .env 文件读取程序都会替换此值中的 ${…}。请检查你的程序如何处理。</translation>
    </message>
    <message>
        <source>Holds other characters than Entra&apos;s values do: only the plain value can be copied.</source>
        <translation>包含 Entra 的值中不会出现的字符：只能复制纯值。</translation>
    </message>
</context>
<context>
    <name>SecretFormatTexts</name>
    <message>
        <source>Plain value</source>
        <translation>纯值</translation>
    </message>
    <message>
        <source>bash (export)</source>
        <translation>bash (export)</translation>
    </message>
    <message>
        <source>PowerShell ($env:)</source>
        <translation>PowerShell ($env:)</translation>
    </message>
    <message>
        <source>.env file</source>
        <translation>.env 文件</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Connection string (;ClientSecret=)</source>
        <translation>连接字符串(;ClientSecret=)</translation>
    </message>
    <message>
        <source>GitHub (gh secret set, for bash)</source>
        <translation>GitHub (gh secret set，用于 bash)</translation>
    </message>
    <message>
        <source>Copied for bash. The space before it keeps it out of the history where HISTCONTROL says ignorespace or ignoreboth.</source>
        <translation>已按 bash 格式复制。如果 HISTCONTROL 为 ignorespace 或 ignoreboth，开头的空格可使其不进入历史记录。</translation>
    </message>
    <message>
        <source>Copied for PowerShell, which keeps a history of what is typed: Clear-History and PSReadLine&apos;s file.</source>
        <translation>已按 PowerShell 格式复制。PowerShell 会保留键入内容的历史记录：Clear-History 和 PSReadLine 的文件。</translation>
    </message>
</context>
<context>
    <name>SecretTarget</name>
    <message>
        <source>App registration</source>
        <translation>应用注册</translation>
    </message>
    <message>
        <source>Enterprise application</source>
        <translation>企业应用程序</translation>
    </message>
    <message>
        <source>Agent identity blueprint</source>
        <translation>代理标识蓝图</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>App registration in %1</source>
        <extracomment>%1 is the name of a tenant.</extracomment>
        <translation>应用注册 (%1)</translation>
    </message>
    <message>
        <source>Enterprise application in %1</source>
        <extracomment>%1 is the name of a tenant.</extracomment>
        <translation>企业应用程序 (%1)</translation>
    </message>
    <message>
        <source>Agent identity blueprint in %1</source>
        <extracomment>%1 is the name of a tenant.</extracomment>
        <translation>代理标识蓝图 (%1)</translation>
    </message>
</context>
<context>
    <name>SecretVerdictText</name>
    <message>
        <source>That is the Secret ID of “%1”, not its value. The value cannot be had from it; add a new secret.</source>
        <translation>这是“%1”的机密 ID，而不是其值。无法从中得到值；请添加新的客户端密码。</translation>
    </message>
    <message>
        <source>That is the Application (client) ID, not a value.</source>
        <translation>这是应用程序(客户端) ID，而不是值。</translation>
    </message>
    <message>
        <source>That looks like an ID, such as the Secret ID. The value is another text, shown once when a secret is added.</source>
        <translation>这看起来像是 ID，例如机密 ID。值是另一段文本，仅在添加客户端密码时显示一次。</translation>
    </message>
    <message>
        <source>A space or the end of a line stands before or behind it.</source>
        <translation>其前面或后面有空格或换行符。</translation>
    </message>
    <message>
        <source>It stands in quotation marks, which belong to where it was copied from.</source>
        <translation>它带有引号，而引号属于复制来源。</translation>
    </message>
    <message>
        <source>It holds codes such as %7E: something has encoded it for an address.</source>
        <translation>它包含 %7E 之类的代码：有程序为用于地址而对其进行了编码。</translation>
    </message>
    <message>
        <source>It holds words such as &amp;amp;: something has encoded it for a web page.</source>
        <translation>它包含 &amp;amp; 之类的词：有程序为用于网页而对其进行了编码。</translation>
    </message>
    <message>
        <source>It begins as the value of “%1” does, and not as that of the secret you chose.</source>
        <translation>它的开头与“%1”的值相同，而与你选择的客户端密码的值不同。</translation>
    </message>
    <message>
        <source>It does not begin with %1, as the value of “%2” does.</source>
        <translation>它不以 %1 开头，而“%2”的值以此开头。</translation>
    </message>
    <message>
        <source>It is shorter than Entra&apos;s values are: a piece may be missing.</source>
        <translation>它比 Entra 的值短：可能缺少一部分。</translation>
    </message>
    <message>
        <source>It is longer than Entra&apos;s values are.</source>
        <translation>它比 Entra 的值长。</translation>
    </message>
    <message>
        <source>“%1” is not valid before %2.</source>
        <translation>“%1”在 %2 之前无效。</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>已接受。</translation>
    </message>
    <message numerus="yes">
        <source>Accepted after %n s.</source>
        <translation>
            <numerusform>%n 秒后被接受。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not accepted.</source>
        <translation>未接受。</translation>
    </message>
    <message numerus="yes">
        <source>Not accepted in %n attempts.</source>
        <translation>
            <numerusform>尝试 %n 次均未接受。</numerusform>
        </translation>
    </message>
    <message>
        <source>Either it is the Secret ID and not the value; or the value of another application or of another tenant; or the secret was deleted; or something has changed the value on its way, such as a shell or a file it went through.</source>
        <translation>原因可能是：它是机密 ID 而不是值；或是另一个应用程序或另一个租户的值；或客户端密码已删除；或值在途中被更改，例如被它经过的 shell 或文件更改。</translation>
    </message>
    <message>
        <source>This cloud has no address at which anybody signs in. Enter one in Settings &gt; Network.</source>
        <translation>此云没有可供登录的地址。请在“设置 &gt; 网络”中输入一个。</translation>
    </message>
    <message>
        <source>The application can sign in with this value.</source>
        <translation>应用程序可以使用此值登录。</translation>
    </message>
    <message>
        <source>The value is right.</source>
        <translation>该值正确。</translation>
    </message>
    <message>
        <source>A Conditional Access policy for workload identities keeps the application from signing in from here.</source>
        <translation>针对工作负载标识的条件访问策略不允许该应用程序从此处登录。</translation>
    </message>
    <message>
        <source>Expired.</source>
        <translation>已过期。</translation>
    </message>
    <message>
        <source>This was the value of a secret that is over. Add a new one.</source>
        <translation>这是一个已失效客户端密码的值。请添加新的客户端密码。</translation>
    </message>
    <message>
        <source>No such application in this tenant.</source>
        <translation>此租户中没有这样的应用程序。</translation>
    </message>
    <message>
        <source>It was deleted, or has no enterprise application here, or is so new that not all of Entra knows it.</source>
        <translation>它已被删除，或在此处没有企业应用程序，或刚创建不久，尚未传播到整个 Entra。</translation>
    </message>
    <message>
        <source>No such tenant.</source>
        <translation>没有这样的租户。</translation>
    </message>
    <message>
        <source>Entra does not know this tenant in this cloud.</source>
        <translation>此云中的 Entra 不认识此租户。</translation>
    </message>
    <message>
        <source>The application is disabled.</source>
        <translation>该应用程序已禁用。</translation>
    </message>
    <message>
        <source>Nobody signs in as it in this tenant, whatever the value. An administrator enables it in its enterprise application&apos;s properties.</source>
        <translation>无论使用什么值，都无法在此租户中以该应用程序的身份登录。管理员可在其企业应用程序的属性中启用它。</translation>
    </message>
    <message>
        <source>Not tested.</source>
        <translation>未测试。</translation>
    </message>
    <message>
        <source>Nothing is known about the value.</source>
        <translation>无法判断该值是否有效。</translation>
    </message>
    <message>
        <source>Refused for another reason than the value.</source>
        <translation>因与值无关的其他原因被拒绝。</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The only two names of a list.</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 are the first names of a list, %2 is the next, and more follow.</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <extracomment>%1 are the first names of a list, %2 is the last of three or more.</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>SignInEntries</name>
    <message>
        <source>Reading the certificate and signing in…</source>
        <translation>正在读取证书并登录…</translation>
    </message>
    <message>
        <source>Signing in as the application…</source>
        <translation>正在以应用程序身份登录…</translation>
    </message>
</context>
<context>
    <name>SignInErrorText</name>
    <message>
        <source>Microsoft&apos;s sign-in service, or a proxy before it, has a problem of its own (HTTP status %1). Try again in a few minutes.</source>
        <translation>Microsoft 的登录服务或其前面的代理服务器自身出现问题(HTTP 状态 %1)。请过几分钟重试。</translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <translation>登录被拒绝。</translation>
    </message>
    <message>
        <source>The code has run out before somebody entered it. Begin again with a new code.</source>
        <translation>代码在有人输入之前已过期。请使用新代码重新开始。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in service has a problem of its own. Try again in a few minutes.</source>
        <translation>Microsoft 的登录服务自身出现问题。请过几分钟重试。</translation>
    </message>
    <message>
        <source>Somebody has to consent to what this application may do. Sign in with the browser and consent, or ask an administrator to.</source>
        <translation>需要有人同意此应用程序在此处的权限。请使用浏览器登录并同意，或请管理员同意。</translation>
    </message>
    <message>
        <source>Microsoft does not take what the application shows to prove that it is itself. Check its client ID, and its secret or certificate.</source>
        <translation>Microsoft 不接受应用程序用来证明自身身份的内容。请检查其客户端 ID，以及其客户端密码或证书。</translation>
    </message>
    <message>
        <source>The application that Keyturn signs in as is not known there, or may not sign in so. Check its client ID and the tenant.</source>
        <translation>该处不认识 Keyturn 登录所用的应用程序，或该应用程序不能以这种方式登录。请检查其客户端 ID 和租户。</translation>
    </message>
    <message>
        <source>Microsoft does not take the permissions that were asked for. Check which cloud is chosen.</source>
        <translation>Microsoft 不接受所请求的权限。请检查所选的云。</translation>
    </message>
    <message>
        <source>Microsoft wants you to sign in again.</source>
        <translation>Microsoft 要求你重新登录。</translation>
    </message>
    <message>
        <source>Microsoft refused the sign-in.</source>
        <translation>Microsoft 拒绝了登录。</translation>
    </message>
    <message>
        <source>What was given to sign in with cannot be used.</source>
        <translation>提供的登录信息无法使用。</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>登录已取消。</translation>
    </message>
    <message>
        <source>Nobody finished the sign-in in time. Begin again.</source>
        <translation>没有人及时完成登录。请重新开始。</translation>
    </message>
    <message>
        <source>The answer from Microsoft&apos;s sign-in service could not be understood. Something on the way, such as a proxy, may have changed it; or the cloud&apos;s address is not that of a sign-in service.</source>
        <translation>无法理解 Microsoft 登录服务的应答。途中的某些设备(例如代理服务器)可能更改了它；或该云的地址不是登录服务的地址。</translation>
    </message>
    <message>
        <source>Your sign-in has run out. Sign in again.</source>
        <translation>你的登录已过期。请重新登录。</translation>
    </message>
    <message>
        <source>Microsoft says: “%1”</source>
        <extracomment>%1 is in English.</extracomment>
        <translation>Microsoft 的消息：“%1”</translation>
    </message>
    <message>
        <source>The system says: “%1”</source>
        <extracomment>%1 may be in English.</extracomment>
        <translation>系统的消息：“%1”</translation>
    </message>
</context>
<context>
    <name>SignInFailures</name>
    <message>
        <source>Sign in with &amp;browser</source>
        <translation>使用浏览器登录(&amp;B)</translation>
    </message>
    <message>
        <source>Use a &amp;device code</source>
        <translation>使用设备代码(&amp;D)</translation>
    </message>
    <message>
        <source>Ask an &amp;administrator…</source>
        <translation>请求管理员(&amp;A)…</translation>
    </message>
    <message>
        <source>Opens the page where an administrator consents for everybody.</source>
        <translation>打开管理员代表所有人同意的页面。</translation>
    </message>
    <message>
        <source>See how Keyturn is &amp;registered</source>
        <translation>查看如何注册 Keyturn(&amp;R)</translation>
    </message>
    <message>
        <source>Change what was &amp;entered</source>
        <translation>更改输入的内容(&amp;E)</translation>
    </message>
</context>
<context>
    <name>SignInPlaces</name>
    <message>
        <source>Whoever manages this computer has laid down that one signs in at %1. This sign-in is for another place.</source>
        <translation>此计算机的管理者规定必须登录到 %1。此登录用于其他位置。</translation>
    </message>
    <message>
        <source>The cloud “%1” has another address now than when you signed in, or is not there any more. Check it in the settings, then sign in anew.</source>
        <translation>云“%1”的地址与你登录时不同，或该云已不存在。请在设置中检查，然后重新登录。</translation>
    </message>
    <message>
        <source>Azure CLI is signed in as %1 now, not as %2. Sign in there as you want to, with “az login”, or go back to continue as %1.</source>
        <translation>Azure CLI 现在以 %1 而不是 %2 的身份登录。请在那里使用“az login”以所需的身份登录，或返回以 %1 身份继续。</translation>
    </message>
    <message>
        <source>Whoever manages this computer has laid down that one signs in with the client ID %1. This sign-in is for another one.</source>
        <translation>此计算机的管理者规定必须使用客户端 ID %1 登录。此登录用于其他客户端 ID。</translation>
    </message>
</context>
<context>
    <name>SignOutQuestion</name>
    <message>
        <source>Sign out</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>Sign out of %1 as %2?</source>
        <translation>要将 %2 从 %1 注销吗？</translation>
    </message>
    <message>
        <source>The sign-in is taken out of the keychain.</source>
        <translation>登录信息将从密钥链中移除。</translation>
    </message>
    <message>
        <source>&amp;Forget the lists that are cached on this computer, too</source>
        <translation>同时清除此计算机上缓存的列表(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>注销(&amp;S)</translation>
    </message>
    <message>
        <source>You are signed out, but some of what was cached of your lists could not be deleted.</source>
        <translation>你已注销，但部分缓存的列表无法删除。</translation>
    </message>
    <message>
        <source>You are signed out, but these cached lists could not be deleted: %1.</source>
        <translation>你已注销，但无法删除以下缓存的列表：%1。</translation>
    </message>
    <message>
        <source>Cached lists</source>
        <translation>缓存的列表</translation>
    </message>
    <message>
        <source>They are in the folder %1. Delete it there, or try again with “Forget cached lists” in the settings.</source>
        <translation>它们位于文件夹 %1 中。请到该处删除，或使用设置中的“清除缓存的列表”重试。</translation>
    </message>
</context>
<context>
    <name>ValueCheck</name>
    <message numerus="yes">
        <source>Matches hint %1 of %n secrets: possibly one of those below.</source>
        <translation>
            <numerusform>匹配 %n 个客户端密码的提示 %1：可能是下面的其中之一。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter at least the first three characters.</source>
        <translation>请至少输入前三个字符。</translation>
    </message>
    <message>
        <source>That is an ID, not a value, and none of a secret that is listed here.</source>
        <translation>这是 ID 而不是值，且不是此处列出的任何客户端密码的 ID。</translation>
    </message>
    <message>
        <source>No secret that is listed here begins like that. It may have been deleted, or belong to another tenant.</source>
        <translation>此处列出的客户端密码都不以此开头。它可能已被删除，或属于另一个租户。</translation>
    </message>
    <message>
        <source>That is too long for a value, which has 16 to 64 characters, and nothing in it begins like a secret that is listed here.</source>
        <translation>这对值来说太长(值有 16 到 64 个字符)，其中也没有与此处列出的客户端密码开头相同的内容。</translation>
    </message>
    <message>
        <source>Nothing in this text begins like a secret that is listed here.</source>
        <translation>此文本中没有与此处列出的客户端密码开头相同的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n strings in this text match secrets:</source>
        <translation>
            <numerusform>此文本中有 %n 个字符串与客户端密码匹配：</numerusform>
        </translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <translation>它已于 %1 过期。</translation>
    </message>
    <message>
        <source>It is valid from %1 on.</source>
        <translation>它自 %1 起有效。</translation>
    </message>
    <message>
        <source>It expires today.</source>
        <translation>它今天过期。</translation>
    </message>
    <message>
        <source>It expires tomorrow.</source>
        <translation>它明天过期。</translation>
    </message>
    <message numerus="yes">
        <source>It expires in %n days.</source>
        <translation>
            <numerusform>它在 %n 天后过期。</numerusform>
        </translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <translation>它将于 %1 过期。</translation>
    </message>
    <message>
        <source>It never expires.</source>
        <translation>它永不过期。</translation>
    </message>
    <message>
        <source>Matches hint %1: a secret of “%2” without a description.</source>
        <translation>匹配提示 %1：“%2”的一个无说明的客户端密码。</translation>
    </message>
    <message>
        <source>Matches hint %1: “%2” of “%3”.</source>
        <extracomment>%2 is the description of a secret, %3 the name of its application.</extracomment>
        <translation>匹配提示 %1：“%3”的“%2”。</translation>
    </message>
    <message>
        <source>That is the Secret ID of a secret of “%1” without a description, not the value.</source>
        <translation>这是“%1”的一个无说明的客户端密码的机密 ID，而不是值。</translation>
    </message>
    <message>
        <source>That is the Secret ID of “%1” of “%2”, not the value.</source>
        <translation>这是“%2”的“%1”的机密 ID，而不是值。</translation>
    </message>
    <message>
        <source>The value cannot be recovered; add a new secret.</source>
        <translation>无法恢复该值；请添加新的客户端密码。</translation>
    </message>
    <message>
        <source>Nothing in “%1” begins like a secret that is listed here.</source>
        <translation>“%1”中没有与此处列出的客户端密码开头相同的内容。</translation>
    </message>
    <message>
        <source>1 string in “%1” matches:</source>
        <translation>“%1”中有 1 个字符串匹配：</translation>
    </message>
    <message numerus="yes">
        <source>%n strings in “%1” match:</source>
        <translation>
            <numerusform>“%1”中有 %n 个字符串匹配：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing in %n files begins like a secret that is listed here.</source>
        <translation>
            <numerusform>%n 个文件中没有与此处列出的客户端密码开头相同的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 string in %1 files matches:</source>
        <extracomment>%1 is a number of files, at least 2.</extracomment>
        <translation>%1 个文件中有 1 个字符串匹配：</translation>
    </message>
    <message numerus="yes">
        <source>%n strings in %1 files match:</source>
        <extracomment>%1 is a number of files, at least 2.</extracomment>
        <translation>
            <numerusform>%1 个文件中有 %n 个字符串匹配：</numerusform>
        </translation>
    </message>
</context>
</TS>
